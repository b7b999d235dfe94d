package dev.remainder.endtoend.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Shop;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bad input is named and leaves nothing behind")
class BadInputTest {

  private static final Program PROGRAM = Program.shared();
  private static final List<String> BAD_QUANTITIES =
      List.of(
          "0",
          "-1",
          "0.0001",
          "1e400",
          "1e12",
          "-1e400",
          "1e-400",
          "\"5\"",
          "\"NaN\"",
          "null",
          "true",
          "[]",
          "{}",
          "[1]",
          "1000000000");

  private static String sku;
  private static Order order;

  @BeforeAll
  static void haveSomethingToSpoil() {
    var shop = PROGRAM.shop();
    sku = shop.productWith(5);
    order = shop.confirmed(sku, 3);
  }

  /**
   * @param field that must be named, or the code of the problem if it is no 400
   */
  record Row(String method, String path, String body, int status, String field) {
    @Override
    public String toString() {
      var shown = body == null ? "nothing" : body.substring(0, Math.min(70, body.length()));
      return method + " " + path + " with " + shown;
    }
  }

  private static Row post(String path, String body, String field) {
    return new Row("POST", path, body, 400, field);
  }

  private static Row orderOf(String lines, String field) {
    return post("/api/orders", "{\"customer\":\"C\",\"lines\":" + lines + "}", field);
  }

  private static Row orderWith(String term, String field) {
    var lines = "\"lines\":[{\"sku\":\"{sku}\",\"quantity\":1}]";
    return post("/api/orders", "{\"customer\":\"C\"," + term + "," + lines + "}", field);
  }

  static Stream<Row> quantities() {
    return BAD_QUANTITIES.stream()
        .flatMap(bad ->
            Stream.of(
                orderOf("[{\"sku\":\"{sku}\",\"quantity\":" + bad + "}]", "lines[0].quantity"),
                post("{order}/lines", "{\"sku\":\"{sku}\",\"quantity\":" + bad + "}", "quantity"),
                new Row("PUT", "{order}/lines/1", "{\"quantity\":" + bad + "}", 400, "quantity"),
                post("{stock}/receipts", "{\"quantity\":" + bad + "}", "quantity"),
                post(
                    "{stock}/counts",
                    "{\"onHand\":" + (bad.equals("0") ? "-0.5" : bad) + "}",
                    "onHand"),
                post(
                    "{transfer}/validate",
                    "{\"quantities\":[{\"line\":1,\"quantity\":"
                        + (bad.equals("0") ? "-0.001" : bad)
                        + "}]}",
                    "quantities[0].quantity"),
                post(
                    "/api/transfers/validate",
                    "{\"transfers\":[{\"id\":\"x\",\"quantities\":[{\"line\":1,\"quantity\":"
                        + (bad.equals("0") ? "-3" : bad)
                        + "}]}]}",
                    "transfers[0].quantities[0].quantity")));
  }

  static Stream<Row> bodies() {
    return Stream.of(
            "", "{", "[]", "\"text\"", "null", "5", "{} {}", "{\"customer\"}", "<a/>", "NaN")
        .flatMap(bad ->
            Stream.of("/api/orders", "/api/products", "{stock}/receipts", "{order}/lines")
                .map(path -> post(path, bad, null)));
  }

  static Stream<Row> fields() {
    return Stream.of(
        post("/api/orders", "{}", "customer"),
        post("/api/orders", "{}", "lines"),
        orderOf("[]", "lines"),
        orderOf("{}", "lines"),
        orderOf("null", "lines"),
        orderOf("[null]", "lines[0]"),
        orderOf("[5]", "lines[0]"),
        orderOf("[{\"quantity\":1}]", "lines[0].sku"),
        orderOf("[{\"sku\":\" \",\"quantity\":1}]", "lines[0].sku"),
        orderOf("[{\"sku\":7,\"quantity\":1}]", "lines[0].sku"),
        orderOf("[{\"sku\":\"{sku}\"}]", "lines[0].quantity"),
        orderOf("[{\"sku\":\"{sku}\",\"quantity\":NaN}]", "body"),
        orderOf("[{\"sku\":\"{sku}\",\"quantity\":Infinity}]", "body"),
        orderOf("[{\"sku\":\"{sku}\",\"quantity\":1e99999999999}]", null),
        orderOf("[{\"sku\":\"" + "x".repeat(65) + "\",\"quantity\":1}]", "lines[0].sku"),
        orderWith("\"customer\":\" \"", "customer"),
        orderWith("\"customer\":5", "customer"),
        orderWith("\"customer\":\"" + "x".repeat(201) + "\"", "customer"),
        orderWith("\"warehouse\":\"TOOLONG\"", "warehouse"),
        orderWith("\"priority\":\"HIGH\"", "priority"),
        orderWith("\"priority\":\"urgent\"", "priority"),
        orderWith("\"priority\":1", "priority"),
        orderWith("\"pickingPolicy\":\"SOMEHOW\"", "pickingPolicy"),
        orderWith("\"createBackorder\":\"MAYBE\"", "createBackorder"),
        orderWith("\"createBackorder\":\"\"", "createBackorder"),
        orderWith("\"scheduledDate\":\"tomorrow\"", "scheduledDate"),
        orderWith("\"scheduledDate\":\"2026-13-01T00:00:00Z\"", "scheduledDate"),
        orderWith("\"scheduledDate\":\"+999999999-01-01T00:00:00Z\"", "scheduledDate"),
        orderWith("\"scheduledDate\":1234567890", "scheduledDate"),
        orderWith("\"scheduledDate\":\"1900000000\"", "scheduledDate"),
        orderWith("\"scheduledDate\":[]", "scheduledDate"),
        orderWith("\"customer\":\"a\\u0000b\"", "customer"),
        orderWith("\"customer\":\"a\\ud800b\"", "customer"),
        post("{order}/cancel", "{\"reason\":\"a\\u0000b\"}", "reason"),
        post("{order}/cancel", "{\"reason\":5}", "reason"),
        post("{order}/cancel", "{\"reason\":\"" + "x".repeat(501) + "\"}", "reason"),
        post("{order}/lines", "{\"quantity\":1}", "sku"),
        post("{order}/lines", "{\"sku\":\"{sku}\"}", "quantity"),
        new Row("PUT", "{order}/lines/one", "{\"quantity\":1}", 400, "line"),
        new Row("PUT", "{order}/lines/99999999999", "{\"quantity\":1}", 400, "line"),
        new Row("PATCH", "{order}", "{\"priority\":\"HIGH\"}", 400, "priority"),
        post("{stock}/receipts", "{}", "quantity"),
        post("{stock}/receipts", "{\"quantity\":1,\"reference\":\"a\\u0000\"}", "reference"),
        post("{stock}/receipts?dryRun=maybe", "{\"quantity\":1}", "dryRun"),
        post("{stock}/counts", "{}", "onHand"),
        post("{stock}/counts", "{\"onHand\":1,\"reason\":\"a\\u0000\"}", "reason"),
        post("{transfer}/validate", "{\"quantities\":5}", "quantities"),
        post("{transfer}/validate", "{\"quantities\":[{\"quantity\":1}]}", "quantities[0].line"),
        post("{transfer}/validate", "{\"quantities\":[{\"line\":1}]}", "quantities[0].quantity"),
        post(
            "{transfer}/validate",
            "{\"quantities\":[{\"line\":\"1\",\"quantity\":1}]}",
            "quantities[0].line"),
        post(
            "{transfer}/validate",
            "{\"quantities\":[{\"line\":1,\"quantity\":1},{\"line\":1,\"quantity\":2}]}",
            "quantities"),
        post(
            "/api/transfers/validate",
            "{\"transfers\":[{\"id\":\"{transfer}\",\"quantities\":"
                + "[{\"line\":1,\"quantity\":1},{\"line\":1,\"quantity\":2}]}]}",
            "transfers[0].quantities"),
        post("{transfer}/validate", "{\"backorder\":\"MAYBE\"}", "backorder"),
        post("{transfer}/validate", "{\"backorder\":true}", "backorder"),
        post("{transfer}/validate?dryRun=true", "{\"backorder\":\"MAYBE\"}", "backorder"),
        post("{transfer}/validate?dryRun=maybe", "{}", "dryRun"),
        post("{transfer}/validate?dryRun=1", "{}", "dryRun"),
        post("{transfer}/validate?dryRun=TRUE", "{}", "dryRun"),
        post("{transfer}/validate?dryRun", "{}", "dryRun"),
        post("{transfer}/validate?dryRun=", "{}", "dryRun"),
        post("{transfer}/validate?dryRun=false&dryRun=true", "{}", "dryRun"),
        post("{stock}/receipts?dryRun", "{\"quantity\":1}", "dryRun"),
        post("{stock}/counts?dryRun=yes", "{\"onHand\":1}", "dryRun"),
        post("{transfer}/unreserve?dryRun=true", "{}", "dryRun"),
        post("{order}/confirm?dryRun=true", "{}", "dryRun"),
        post(
            "/api/transfers/validate?dryRun=true",
            "{\"transfers\":[{\"id\":\"{transfer}\"}]}",
            "dryRun"),
        post("/api/transfers/validate", "{}", "transfers"),
        post("/api/transfers/validate", "{\"transfers\":[]}", "transfers"),
        post("/api/transfers/validate", "{\"transfers\":[{}]}", "transfers[0].id"),
        post("/api/transfers/validate", "{\"transfers\":[null]}", "transfers[0]"),
        new Row("PATCH", "{transfer}", "{\"priority\":\"HIGH\"}", 400, "priority"),
        new Row("PATCH", "{transfer}", "{\"scheduledDate\":\"soon\"}", 400, "scheduledDate"),
        new Row("PATCH", "{type}", "{\"createBackorder\":\"MAYBE\"}", 400, "createBackorder"),
        new Row("PATCH", "{type}", "{\"reservationMethod\":\"X\"}", 400, "reservationMethod"),
        new Row("PATCH", "{type}", "{\"reservationDaysBefore\":-1}", 400, "reservationDaysBefore"),
        new Row("PATCH", "{type}", "{\"reservationDaysBefore\":1.5}", 400, "reservationDaysBefore"),
        new Row(
            "PATCH",
            "{type}",
            "{\"overDeliveryTolerancePercent\":\"5\"}",
            400,
            "overDeliveryTolerancePercent"),
        new Row(
            "PATCH",
            "{type}",
            "{\"overDeliveryTolerancePercent\":-5}",
            400,
            "overDeliveryTolerancePercent"),
        new Row("PATCH", "{type}", "{\"name\":\" \"}", 400, "name"),
        new Row("PATCH", "{type}", "{\"name\":\"a\\u0000\"}", 400, "name"),
        new Row("PATCH", "{type}", "{\"sequencePrefix\":\"\"}", 400, "sequencePrefix"),
        new Row("PATCH", "{type}", "{\"sequencePrefix\":\"a\\\"; drop\"}", 400, "sequencePrefix"),
        new Row("PUT", "/api/settings", "{}", 400, "pickingPolicy"),
        new Row("PUT", "/api/settings", "{\"pickingPolicy\":\"X\"}", 400, "pickingPolicy"),
        post("/api/warehouses", "{\"name\":\"N\",\"company\":\"C\"}", "code"),
        post("/api/warehouses", "{\"code\":\"\",\"name\":\"N\",\"company\":\"C\"}", "code"),
        post("/api/warehouses", "{\"code\":\"SIXSIX\",\"name\":\"N\",\"company\":\"C\"}", "code"),
        post("/api/warehouses", "{\"code\":\"A B\",\"name\":\"N\",\"company\":\"C\"}", "code"),
        post("/api/warehouses", "{\"code\":\"ZZ\",\"name\":\" \",\"company\":\"C\"}", "name"),
        post("/api/warehouses", "{\"code\":\"ZZ\",\"name\":\"N\"}", "company"),
        post("/api/products", "{\"name\":\"N\"}", "sku"),
        post("/api/products", "{\"sku\":\"a b\",\"name\":\"N\"}", "sku"),
        post("/api/products", "{\"sku\":\"../x\",\"name\":\"N\"}", "sku"),
        post("/api/products", "{\"sku\":\"ok\",\"name\":\"\"}", "name"),
        post("/api/products", "{\"sku\":\"ok\",\"name\":\"a\\u0000b\"}", "name"),
        post("/api/products", "{\"sku\":\"ok\",\"name\":\"N\",\"kind\":\"THING\"}", "kind"));
  }

  static Stream<Row> refused() {
    return Stream.of(
        new Row(
            "POST", "/api/products", "{\"sku\":\"{sku}\",\"name\":\"N\"}", 409, "product-exists"),
        new Row(
            "POST",
            "/api/warehouses",
            "{\"code\":\"WH\",\"name\":\"N\",\"company\":\"C\"}",
            409,
            "warehouse-exists"),
        new Row("PUT", "/api/orders", "{}", 405, "method-not-allowed"),
        new Row("DELETE", "{transfer}", null, 405, "method-not-allowed"),
        new Row("PATCH", "/api/settings", "{}", 405, "method-not-allowed"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"quantities", "bodies", "fields", "refused"})
  void isRefused(Row row) {
    var before = PROGRAM.logPosition();
    var path = filled(row.path());
    var body = row.body() == null ? null : filled(row.body());
    var answer = PROGRAM.http().send(row.method(), path, body, Map.of());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(row.status());
    assertProblem(answer);
    if (row.status() == 400) {
      assertThat(answer.code()).isEqualTo("malformed-request");
      assertThat(fieldsOf(answer)).as(answer.text()).isNotEmpty();
      if (row.field() != null) {
        assertThat(fieldsOf(answer)).as(answer.text()).contains(row.field());
      }
    } else {
      assertThat(answer.code()).isEqualTo(row.field());
    }
    assertThat(PROGRAM.logPosition()).isEqualTo(before);
  }

  private static String filled(String text) {
    return text.replace("{sku}", sku)
        .replace("{order}", order.path())
        .replace("{transfer}", "/api/transfers/" + order.id() + ".1.0")
        .replace("{type}", "/api/operation-types/WH-OUT")
        .replace("{stock}", "/api/stock/" + Shop.FIRST_WAREHOUSE + "/" + sku);
  }

  private static List<String> fieldsOf(Answer answer) {
    return answer.items("/errors").stream().map(error -> error.path("field").asString()).toList();
  }

  private static void assertProblem(Answer answer) {
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/type")).isEqualTo("urn:remainder:problem:" + answer.code());
    assertThat(answer.at("/title")).isNotBlank();
    assertThat(answer.at("/status")).isEqualTo(String.valueOf(answer.status()));
    assertThat(answer.text()).doesNotContain("Exception").doesNotContain("dev.remainder");
  }

  @Test
  void aHundredThousandLinesAreTooMany() {
    var before = PROGRAM.logPosition();
    var lines =
        IntStream.range(0, 100_000)
            .mapToObj(line -> "{\"sku\":\"" + sku + "\",\"quantity\":1}")
            .collect(Collectors.joining(","));
    var answer =
        PROGRAM.http().post("/api/orders", "{\"customer\":\"C\",\"lines\":[" + lines + "]}");

    answer.problem(400, "malformed-request");
    assertThat(fieldsOf(answer)).containsExactly("lines");
    assertThat(PROGRAM.logPosition()).isEqualTo(before);
  }

  @Test
  void tenMegabytesAreTooMany() {
    var before = PROGRAM.logPosition();
    var body = "{\"customer\":\"" + "x".repeat(10_000_000) + "\"}";
    PROGRAM.http().post("/api/orders", body).problem(413, "request-too-large");
    PROGRAM
        .http()
        .send("POST", filled("{stock}/counts"), body, Map.of("Idempotency-Key", "large"))
        .problem(413, "request-too-large");
    assertThat(PROGRAM.logPosition()).isEqualTo(before);
  }

  @Test
  void fiveHundredAndOneTransfersAreTooMany() {
    var transfers = "{\"id\":\"x\"},".repeat(500) + "{\"id\":\"x\"}";
    var answer =
        PROGRAM.http().post("/api/transfers/validate", "{\"transfers\":[" + transfers + "]}");
    answer.problem(400, "malformed-request");
    assertThat(fieldsOf(answer)).containsExactly("transfers");
  }

  @Test
  void aBodyThousandsOfLevelsDeepIsRefused() {
    PROGRAM.http().post("/api/orders", "[".repeat(50_000)).problem(400, "malformed-request");
  }

  @Test
  void onlyJsonIsRead() {
    var body = BodyPublishers.ofString("customer=C");
    PROGRAM
        .http()
        .send("POST", "/api/orders", body, "application/x-www-form-urlencoded", Map.of())
        .problem(415, "unsupported-media-type");
    PROGRAM
        .http()
        .send("POST", "/api/orders", body, "text/plain", Map.of())
        .problem(415, "unsupported-media-type");
  }
}
