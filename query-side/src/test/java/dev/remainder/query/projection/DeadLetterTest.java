package dev.remainder.query.projection;

import static dev.remainder.query.language.Quantities.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.platform.CutWire;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Poison is planted: in a database of its own. */
@DirtiesContext
class DeadLetterTest extends RunningQuerySide {

  private static final CutWire WIRE = TestPostgres.wire();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired private JdbcTemplate jdbc;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final StockEvents stock = StockEvents.of(run);

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("poison", WIRE);
    properties.add("spring.datasource.url", () -> url);
  }

  @AfterEach
  void forget() {
    jdbc.update("delete from query.dead_letter");
  }

  @Test
  void whatCannotBeReadIsSetAsideWithAllThatFollowsItAndTheOthersGoOn() {
    log.append(stock.stream(), stock.opened());
    plant(stock.stream(), 1, "{\"broken");
    log.append("stock:WH:nobody", stock.received(1, balance(1, 0)));
    log.append(StockEvents.of(run + "-B").stream(), StockEvents.of(run + "-B").opened());
    await().atMost(PATIENCE).until(() -> client.get(stockOf(run + "-B")).status() == 200);

    assertThat(streams(letters("stock")))
        .containsExactlyInAnyOrder(stock.stream(), "stock:WH:nobody");
    plant(stock.stream(), 2, received(5, 5));
    await().atMost(PATIENCE).until(() -> letters("stock").size() == 3);
    var behind = letterOf(2);
    assertThat(behind.get("cause").isNull()).isTrue();
    var poison = letterOf(1);
    assertThat(poison.get("type").asString()).isEqualTo("StockReceived");
    assertThat(poison.get("position").asLong()).isPositive();
    assertThat(poison.at("/cause/type").asString()).isNotBlank();

    var family = family("stock");
    assertThat(family.get("state").asString()).isEqualTo("ERROR");
    assertThat(family.get("deadLetters").asInt()).isEqualTo(3);
    assertThat(family.get("behind").asInt()).isZero();
    assertThat(client.get(stockOf(run)).body().get("onHand").asInt()).isZero();
  }

  @Test
  void whatTheDatabaseRefusesIsFoundInItsBatchAndAppliedOnceMended() {
    jdbc.execute(
        "alter table query.product add constraint no_poison check (name not like 'Poison%')");
    var before = letters("set-up").size();
    for (var i = 0; i < 20; i++) {
      introduce(run + "-" + i, i == 7 ? "Poison " + run : "Tray");
    }
    await()
        .atMost(PATIENCE)
        .until(() -> client.get("/api/products/" + run + "-19").status() == 200);
    assertThat(client.get("/api/products/" + run + "-7").status()).isEqualTo(404);
    assertThat(letters("set-up")).hasSize(before + 1);
    assertThat(letters("set-up").get(before).at("/cause/message").asString()).contains("no_poison");

    assertRetried("set-up", 0, 1);
    jdbc.execute("alter table query.product drop constraint no_poison");
    assertRetried("set-up", 1, 0);
    assertThat(client.get("/api/products/" + run + "-7").status()).isEqualTo(200);
    assertThat(letters("set-up")).isEmpty();
    assertThat(family("set-up").get("state").asString()).isEqualTo("LIVE");
    assertRetried("set-up", 0, 0);
  }

  @Test
  void whatFollowedThePoisonIsAppliedAfterItAndLaterEventsDirectly() {
    log.append(stock.stream(), stock.opened());
    plant(stock.stream(), 1, "{\"broken");
    plant(stock.stream(), 2, received(5, 9));
    await().atMost(PATIENCE).until(() -> letters("stock").size() == 2);
    jdbc.update(
        "update query.dead_letter set payload = ? where sequence_number = 1",
        bytes(received(4, 4)));

    assertRetried("stock", 2, 0);
    assertThat(client.get(stockOf(run)).body().get("onHand").asInt()).isEqualTo(9);
    plant(stock.stream(), 3, received(1, 10));
    await()
        .atMost(PATIENCE)
        .until(() -> client.get(stockOf(run)).body().get("onHand").asInt() == 10);
    assertThat(letters("stock")).isEmpty();
  }

  @Test
  void anOutageSetsNothingAside() {
    introduce(run + "-A", "Tray");
    WIRE.cut();
    await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
    WIRE.mend();
    await().atMost(PATIENCE).until(() -> client.get("/api/products/" + run + "-A").status() == 200);
    introduce(run + "-B", "Tray");
    await().atMost(PATIENCE).until(() -> client.get("/api/products/" + run + "-B").status() == 200);
    assertThat(letters("set-up")).isEmpty();
    assertThat(letters("stock")).isEmpty();
  }

  @Test
  void aTableThatIsGoneIsNoEventsFault() {
    introduce(run + "-A", "Tray");
    jdbc.execute("alter table query.product rename to mislaid");
    introduce(run + "-B", "Tray");
    await().atMost(PATIENCE).until(() -> family("set-up").get("state").asString().equals("ERROR"));
    await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
    jdbc.execute("alter table query.mislaid rename to product");
    await().atMost(PATIENCE).until(() -> client.get("/api/products/" + run + "-B").status() == 200);
    assertThat(letters("set-up")).isEmpty();
  }

  @Test
  void anUnknownFamilyIsRefused() {
    for (var answer :
        List.of(
            client.get("/api/projections/nobody/dead-letters"),
            client.post("/api/projections/nobody/dead-letters/retry"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text("/code")).isEqualTo("unknown-projection");
    }
  }

  private void assertRetried(String family, int applied, int left) {
    var retried = client.post("/api/projections/" + family + "/dead-letters/retry");
    assertThat(retried.status()).isEqualTo(200);
    assertThat(retried.body().get("applied").asInt()).isEqualTo(applied);
    assertThat(retried.body().get("left").asInt()).isEqualTo(left);
  }

  private JsonNode letterOf(int version) {
    return letters("stock").stream()
        .filter(it -> it.get("stream").asString().equals(stock.stream()))
        .filter(it -> it.get("version").asInt() == version)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> streams(List<JsonNode> letters) {
    return letters.stream().map(it -> it.get("stream").asString()).toList();
  }

  private List<JsonNode> letters(String family) {
    var letters = new ArrayList<JsonNode>();
    client.get("/api/projections/" + family + "/dead-letters").body().forEach(letters::add);
    return letters;
  }

  private JsonNode family(String name) {
    for (var family : client.get("/api/projections").body()) {
      if (family.get("name").asString().equals(name)) {
        return family;
      }
    }
    throw new AssertionError("No family " + name);
  }

  private void introduce(String sku, String name) {
    log.append("product:" + sku, new ProductIntroduced(sku, name, ProductKind.GOODS));
  }

  private static String stockOf(String sku) {
    return "/api/stock/WH/" + sku;
  }

  private String received(int quantity, int onHand) {
    return """
    {"stockItemId":"%s","quantity":%d,"balance":{"onHand":%d,"reserved":0}}\
    """
        .formatted(stock.stream(), quantity, onHand);
  }

  private void plant(String stream, int sequence, String payload) {
    log.owner()
        .update(
            """
            insert into events.domain_event
              (aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload,
               meta_data, time_stamp)
            values (?, ?, 'Test', ?, 'dev.remainder.events.stockitem.StockReceived', ?, ?,
              '2026-03-02T10:00:00Z')
            """,
            stream,
            sequence,
            UUID.randomUUID().toString(),
            bytes(payload),
            bytes("{}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
