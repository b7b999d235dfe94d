package dev.remainder.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("api.md: versions, reading one's writes, correlation, location")
class HeadersTest {

  private final Program program = Program.shared();
  private final Shop shop = program.shop();

  @Test
  void answersCarryTheVersionOfTheirStream() {
    var sku = shop.productWith(4);
    var order = shop.quoted(Quote.of(sku, 5));
    var confirmed = order.confirm().ok();

    assertThat(confirmed.header("ETag")).isEqualTo(order.view().header("ETag")).matches("\"\\d+\"");
    var view = order.view();
    assertThat(view.header("ETag")).isEqualTo('"' + view.at("/version") + '"');
    var transfer = order.transfer();
    var validated = transfer.validate("CREATE").ok();
    assertThat(validated.header("ETag")).isEqualTo(transfer.view().header("ETag"));
    var received = shop.receive(sku, 1).ok();
    assertThat(received.header("ETag")).isEqualTo(shop.get(shop.stockOf(sku)).header("ETag"));
    for (var path : new String[] {"/api/settings", "/api/products/" + sku}) {
      assertThat(shop.get(path).ok().header("ETag")).matches("\"\\d+\"");
    }
  }

  @Test
  void whatHasMovedOnIsNotChanged() {
    var sku = shop.productWith(9);
    var order = shop.confirmed(sku, 5);
    var seen = order.view().header("ETag");
    var change = order.path() + "/lines/1";
    shop.send("PUT", change, Map.of("quantity", 6), Map.of("If-Match", seen)).ok();
    var before = program.logPosition();

    shop.send("PUT", change, Map.of("quantity", 7), Map.of("If-Match", seen))
        .problem(412, "stale-version");
    shop.send("POST", order.path() + "/cancel", null, Map.of("If-Match", seen))
        .problem(412, "stale-version");
    shop.send("POST", order.transfer().path() + "/validate", null, Map.of("If-Match", "\"0\""))
        .problem(412, "stale-version");
    shop.send(
            "POST", shop.stockOf(sku) + "/counts", Map.of("onHand", 1), Map.of("If-Match", "\"0\""))
        .problem(412, "stale-version");
    shop.send(
            "PATCH",
            "/api/operation-types/WH-OUT",
            Map.of("createBackorder", "NEVER"),
            Map.of("If-Match", "\"99999\""))
        .problem(412, "stale-version");
    shop.send(
            "POST",
            order.transfer().path() + "/validate?dryRun=true",
            null,
            Map.of("If-Match", "\"0\""))
        .problem(412, "stale-version");
    for (var noneOfOurs : List.of("\"yesterday\"", "W/" + order.view().header("ETag"))) {
      shop.send("PUT", change, Map.of("quantity", 7), Map.of("If-Match", noneOfOurs))
          .problem(412, "stale-version");
    }
    shop.send("PUT", change, Map.of("quantity", 7), Map.of("If-Match", "yesterday"))
        .problem(400, "malformed-request");
    assertThat(program.logPosition()).isEqualTo(before);
    var either = "\"0\", " + order.view().header("ETag");
    shop.send("PUT", change, Map.of("quantity", 7), Map.of("If-Match", either)).ok();
    shop.send("PUT", change, Map.of("quantity", 7), Map.of("If-Match", "*")).ok();
  }

  @Test
  void aReaderWithTheTokenSeesAllThatTheCommandCaused() {
    for (int round = 0; round < 30; round++) {
      var sku = shop.productWith(1);
      var order = shop.quoted(Quote.of(sku, 2));
      var token = order.confirm().ok().header("X-Consistency-Token");
      assertThat(token).isNotBlank();
      var headers = Map.of("X-Consistency-Token", token);

      var transfers = "/api/transfers?order=" + order.id();
      assertThat(program.http().send("GET", transfers, null, headers).at("/items/0/state"))
          .isEqualTo("READY");
      assertThat(program.http().send("GET", shop.stockOf(sku), null, headers).at("/reserved"))
          .isEqualTo("1");
      assertThat(program.http().send("GET", order.path(), null, headers).at("/deliveryStatus"))
          .isEqualTo("NOT_DELIVERED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"made-up", "no event's", "0c6f1f4e-8a3c-4b53-9d0b-3a0e5b8f7a11"})
  void aTokenThatNoCommandGaveIsRefused(String token) {
    var headers = Map.of("X-Consistency-Token", token);
    program.http().send("GET", "/api/orders", null, headers).problem(400, "malformed-request");
  }

  @Test
  void theCorrelationIdIsTakenOverAndStandsOnEveryEvent() {
    var sku = shop.productWith(3);
    var order = shop.quoted(Quote.of(sku, 2));
    var id = "morning run/{4711}, a@shop=" + UUID.randomUUID();
    var answer =
        shop.send("POST", order.path() + "/confirm", null, Map.of("X-Correlation-Id", id)).ok();

    assertThat(answer.header("X-Correlation-Id")).isEqualTo(id);
    var events =
        program
            .jdbc()
            .sql(
                "select convert_from(meta_data, 'UTF8') from events.domain_event"
                    + " where convert_from(meta_data, 'UTF8') like ?")
            .param("%\"" + id + "\"%")
            .query(String.class)
            .list();
    assertThat(events).hasSizeGreaterThanOrEqualTo(5);
    assertThat(events)
        .allSatisfy(metaData ->
            assertThat(metaData).contains("\"by\":\"anonymous\"").contains("\"causationId\":"));
  }

  @Test
  void aCorrelationIdIsMadeIfNoneIsSent() {
    var ours = shop.get("/api/settings").header("X-Correlation-Id");
    assertThat(ours).isNotBlank();
    assertThat(shop.get("/api/settings").header("X-Correlation-Id")).isNotEqualTo(ours);
    var refused = program.http().post("/api/orders", "{");
    assertThat(refused.header("X-Correlation-Id")).isNotBlank();
    var tooLong = Map.of("X-Correlation-Id", "x".repeat(129));
    assertThat(
            program.http().send("GET", "/api/settings", null, tooLong).header("X-Correlation-Id"))
        .isNotBlank()
        .doesNotContain("x");
  }

  @Test
  void whatIsCreatedIsFoundAtItsLocation() {
    var sku = shop.product();
    var body = Map.of("customer", "Azure Interior", "lines", List.of(line(sku)));
    var created = shop.post("/api/orders", body).ok();

    assertThat(created.status()).isEqualTo(201);
    var location = created.header("Location").replaceFirst("^https?://[^/]+", "");
    assertThat(shop.get(location).ok().at("/id")).isEqualTo(created.at("/id"));
    assertThat(location).isEqualTo("/api/orders/" + created.at("/id"));
  }

  private static Map<String, Object> line(String sku) {
    return Map.of("sku", sku, "quantity", 1);
  }
}
