package dev.remainder.endtoend.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("What would have been under other rules")
class WhatIfTest {

  private static final Program PROGRAM = Program.shared();

  private final Shop shop = PROGRAM.shop().inNewWarehouse();
  private final String sku = shop.productWith(4);

  private Answer simulate(String rule, String value) {
    var body = new HashMap<String, Object>();
    body.put("warehouse", shop.warehouse());
    body.put(rule, value);
    return shop.post("/api/simulations", body).ok();
  }

  /** {@code real -> simulated}. */
  private static String measure(Answer answer, String measure) {
    return answer.items("/comparison").stream()
        .filter(it -> Json.text(it.path("measure")).equals(measure))
        .map(it -> Json.text(it.path("real")) + " -> " + Json.text(it.path("simulated")))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> references(Answer answer, String list) {
    return answer.items("/orders/" + list).stream()
        .map(it -> Json.text(it.path("reference")))
        .toList();
  }

  @Test
  void aBackorderInsteadOfNone() {
    shop.creatingBackorders("NEVER").confirmed(sku, 10).transfer().validate().ok();

    var answer = simulate("createBackorder", "ALWAYS");

    assertThat(measure(answer, "UNITS_CLOSED_SHORT")).isEqualTo("6 -> 0");
    assertThat(measure(answer, "BACKORDERS")).isEqualTo("0 -> 1");
    assertThat(measure(answer, "FILL_RATE_UNITS")).isEqualTo("40 -> 40");
    assertThat(answer.at("/rules/simulated/createBackorder")).isEqualTo("ALWAYS");
    assertThat(answer.at("/rules/simulated/pickingPolicy")).isNull();
    assertThat(answer.items("/rules/real/createBackorder"))
        .extracting(JsonNode::asString)
        .containsExactly("ASK", "NEVER");
    assertThat(answer.at("/differsSince")).isNotNull();
  }

  @Test
  void whatAnOrderSaysItselfWinsHereToo() {
    shop.confirmed(Quote.of(sku, 10).with("createBackorder", "NEVER")).transfer().validate().ok();

    var answer = simulate("createBackorder", "ALWAYS");

    assertThat(measure(answer, "UNITS_CLOSED_SHORT")).isEqualTo("6 -> 6");
    assertThat(answer.items("/assumptions"))
        .extracting(JsonNode::asString)
        .contains(
            "Create Backorder is ALWAYS in the period, except for orders that name their own.");
  }

  @Test
  void whoConfirmedFirst() {
    var first = shop.confirmed(Quote.of(sku, 10));
    shop.count(sku, 0).ok();
    var urgent = shop.confirmed(Quote.of(sku, 10).urgent());
    shop.receive(sku, 10).ok();
    urgent.transfer().validate().ok();

    var answer = simulate("allocation", "FIFO");

    assertThat(references(answer, "lose")).containsExactly(urgent.reference());
    assertThat(answer.at("/orders/lose/0/realDelivered")).isEqualTo("10");
    assertThat(answer.at("/orders/lose/0/simulatedDelivered")).isEqualTo("0");
    assertThat(answer.at("/orders/same")).isEqualTo("1");
    assertThat(first.transfer().state()).isEqualTo("WAITING");
  }

  @Test
  void allAtOnceShipsNothingInPart() {
    shop.confirmed(sku, 10).transfer().validate("CREATE").ok();
    assertThat(measure(simulate("pickingPolicy", "ALL_AT_ONCE"), "DELIVERIES")).isEqualTo("1 -> 0");
  }

  @Test
  void theSameRulesAreTheSameHistoryAndTheFillRateIsTheReports() {
    shop.confirmed(sku, 10).transfer().validate("CREATE").ok();
    shop.confirmed(shop.productWith(5), 5).transfer().validate().ok();

    var answer = simulate("allocation", "PRIORITY_DATE");

    assertThat(answer.at("/differsSince")).isNull();
    assertThat(answer.at("/orders/same")).isEqualTo("2");
    assertThat(answer.items("/comparison")).allMatch(it -> it.path("better").isNull());
    var totals =
        shop.get("/api/reports/fill-rate?warehouse=" + shop.warehouse()).ok().body().at("/totals");
    for (var of : List.of("unit", "line", "order")) {
      var percent =
          Json.plain(totals.path(of + "FillRate").decimalValue().multiply(BigDecimal.valueOf(100)));
      assertThat(measure(answer, "FILL_RATE_" + of.toUpperCase() + "S"))
          .isEqualTo(percent + " -> " + percent);
    }
    assertThat(answer.items("/days")).hasSize(1);
    assertThat(answer.at("/days/0/realDelivered")).isEqualTo("9");
  }

  @Test
  void nothingIsWritten() {
    shop.confirmed(sku, 10);
    long before = PROGRAM.logPosition();
    simulate("allocation", "FAIR_SHARE");
    simulate("allocation", "COMPLETE_FIRST");
    assertThat(PROGRAM.logPosition()).isEqualTo(before);
  }

  @Test
  void aPeriodWithoutOrders() {
    var body = Map.of("from", "2001-01-01T00:00:00Z", "to", "2001-02-01T00:00:00Z");
    var answer = shop.post("/api/simulations", body).ok();
    assertThat(measure(answer, "FILL_RATE_UNITS")).isEqualTo("null -> null");
    assertThat(answer.at("/events")).isEqualTo("0");
    assertThat(answer.items("/days")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"allocation\":\"LIFO\"} | allocation",
        "{\"allocation\":1} | allocation",
        "{\"createBackorder\":\"SOMETIMES\"} | createBackorder",
        "{\"pickingPolicy\":\"LATER\"} | pickingPolicy",
        "{\"from\":\"yesterday\"} | from",
        "{\"to\":1767225600} | to",
        "{\"warehouse\":\"TOO-LONG\"} | warehouse",
        "{\"sku\":[]} | sku",
        "{\"from\":\"2026-02-01T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\"} | from",
        "[] | body",
        "{ | body",
      })
  void badInputIsNamed(String body, String field) {
    var answer = PROGRAM.http().post("/api/simulations", body).problem(400, "malformed-request");
    assertThat(answer.items("/errors"))
        .extracting(error -> Json.text(error.path("field")))
        .containsExactly(field);
  }

  @Test
  void theFutureIsNotSimulated() {
    var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
    var answer =
        shop.post("/api/simulations", Map.of("from", tomorrow, "to", tomorrow))
            .problem(400, "malformed-request");
    assertThat(answer.items("/errors"))
        .extracting(error -> Json.text(error.path("field")))
        .containsExactly("from", "to");
  }

  @Test
  void noneButTooMany() {
    try (var program =
        Program.on(Postgres.newDatabase(), Map.of("remainder.simulations.at-once", 0))) {
      var answer = program.http().post("/api/simulations", "{}").problem(503, "simulations-busy");
      assertThat(answer.header("Retry-After")).matches("\\d+");
    }
  }

  @Test
  void anEmptyLogAndTheDescription() {
    try (var program = Program.onNewDatabase()) {
      var answer = program.http().post("/api/simulations", "{}").ok();
      assertThat(answer.at("/rules/real/pickingPolicy/0")).isEqualTo("AS_SOON_AS_POSSIBLE");
      assertThat(answer.at("/orders/same")).isEqualTo("0");
      var described = program.http().get("/v3/api-docs").ok().body();
      assertThat(described.at("/paths/~1api~1simulations/post/operationId").asString())
          .isEqualTo("simulate");
      var request = described.at("/components/schemas/SimulationRequest");
      assertThat(request.path("properties").propertyNames())
          .containsExactlyInAnyOrder(
              "from", "to", "warehouse", "sku", "pickingPolicy", "createBackorder", "allocation");
      assertThat(request.path("required").isMissingNode()).isTrue();
    }
  }
}
