package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.TransferState;
import dev.remainder.query.reporting.Sale.Rest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports as they were. */
class PastReportTest extends OnReports {

  @Test
  void ofThisMomentEqualsThePresent() {
    aFewSales();
    var asOf = Instant.now();
    for (var name : EveryReportTest.ALL) {
      var then = report(name, "&asOf=" + asOf).body();
      assertThat(then.get("asOf").asString()).as(name).isEqualTo(asOf.toString());
      assertThat(withoutAsOf(then)).as(name).isEqualTo(withoutAsOf(report(name)));
      assertThat(csv(name, "&asOf=" + asOf).body()).as(name).isEqualTo(csv(name, "").body());
    }
  }

  @Test
  void beforeAnythingHappenedThereIsNothingToReport() {
    aFewSales();
    for (var name : EveryReportTest.ALL) {
      var then = report(name, "&asOf=" + daysAgo(21));
      assertThat(then.status()).as(name).isEqualTo(200);
      assertThat(itemsOf(then.body())).as(name).isEmpty();
      assertThat(csv(name, "&asOf=1970-01-01T00:00:00Z").body()).as(name).hasLineCount(1);
    }
  }

  @Test
  void aBackorderIsAsYoungAndAsOpenAsItWas() {
    var sale = sale("S1", "Azure", 20, line(1, "TRAY", 10));
    sale.deliver(daysAgo(15), "anna", Rest.BACKORDER, 4);
    sale.reserve(daysAgo(3), 1, 6, TransferState.READY);
    sale.deliver(daysAgo(2), "anna", Rest.BACKORDER, 6);

    assertThat(itemsOf(report("backorders"))).isEmpty();
    assertThat(itemsOf(asOf("backorders", daysAgo(15).minusMillis(1)))).isEmpty();
    var made = itemsOf(asOf("backorders", daysAgo(15))).getFirst();
    assertThat(made.get("quantity").asInt()).isEqualTo(6);
    assertThat(made.get("ageDays").asInt()).isZero();
    var waiting = itemsOf(asOf("backorders", daysAgo(5))).getFirst();
    assertThat(waiting.get("ageDays").asInt()).isEqualTo(10);
    assertThat(waiting.get("bucket").asString()).isEqualTo("8-14");
    assertThat(waiting.get("reserved").asInt()).isZero();
    var ready = itemsOf(asOf("backorders", daysAgo(2).minusMillis(1))).getFirst();
    assertThat(ready.get("reserved").asInt()).isEqualTo(6);
    assertThat(ready.get("state").asString()).isEqualTo("READY");

    var summary = asOf("backorders/summary", daysAgo(5));
    assertThat(summary.at("/totals/quantity").asInt()).isEqualTo(6);
    assertThat(csv("backorders/summary", "&asOf=" + daysAgo(5)).body())
        .contains("BUCKET,8-14,8-14,1,6,0,6,10");
    assertThat(asOf("top-shortages", daysAgo(16)).at("/totals/short").asInt()).isEqualTo(10);
    assertThat(asOf("top-shortages", daysAgo(16)).at("/totals/backordered").asInt()).isZero();
    assertThat(asOf("top-shortages", daysAgo(5)).at("/totals/backordered").asInt()).isEqualTo(6);
  }

  @Test
  void whatWasDeliveredOrGivenUpLaterIsNotInIt() {
    sale("S1", "A", 9, 5, line(1, "A", 10)).deliver(daysAgo(7), "anna", Rest.NEVER, 4);
    sale("S2", "A", 9, 5, line(1, "A", 10)).deliver(daysAgo(3), "ben", Rest.NO_BACKORDER, 9);

    var closed = itemsOf(asOf("short-closures", daysAgo(5)));
    assertThat(closed).hasSize(1);
    assertThat(closed.getFirst().get("by").asString()).isEqualTo("anna");
    assertThat(closed.getFirst().get("quantity").asInt()).isEqualTo(6);
    assertThat(itemsOf(report("short-closures"))).hasSize(2);
    assertThat(asOf("fill-rate", daysAgo(5)).at("/totals/units").asInt()).isEqualTo(10);
    assertThat(asOf("fill-rate", daysAgo(2)).at("/totals/units").asInt()).isEqualTo(20);
    assertThat(asOf("lead-time", daysAgo(5)).at("/totals/deliveries").asInt()).isEqualTo(1);
    assertThat(asOf("on-time-in-full", daysAgo(6)).at("/totals/closedShort").asInt()).isEqualTo(1);
    assertThat(asOf("on-time-in-full", daysAgo(6)).at("/totals/overdue").asInt()).isZero();
    assertThat(asOf("on-time-in-full", daysAgo(4)).at("/totals/overdue").asInt()).isEqualTo(1);
    assertThat(asOf("on-time-in-full", daysAgo(2)).at("/totals/closedShort").asInt()).isEqualTo(2);
  }

  @Test
  void aPeriodAndAPageLieWithinIt() {
    for (var order = 1; order <= 3; order++) {
      sale("S" + order, "A", 9, line(1, "A", 2)).deliver(daysAgo(9 - order), "a", Rest.NEVER, 1);
    }
    var period = "&asOf=" + daysAgo(6.5) + "&from=" + dayOf(daysAgo(8));
    var report = report("short-closures", period + "&size=1&page=1").body();
    assertThat(report.get("total").asInt()).isEqualTo(2);
    assertThat(itemsOf(report).getFirst().get("order").asString()).isEqualTo("S1");
    assertThat(report("short-closures", period + "&to=" + daysAgo(7)).body().get("total").asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-13-01T00:00:00Z",
        "2026-01-01",
        "2999-01-01T00:00:00Z",
        "%2B1000000000-12-31T23:59:59.999999999Z",
        "1969-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z"
      })
  void refusesWhatIsNoInstantOfThePast(String asOf) {
    for (var name : EveryReportTest.ALL) {
      var answer = report(name, "&asOf=" + asOf);
      assertThat(answer.status()).as(name).isEqualTo(400);
      assertThat(answer.text("/code")).isEqualTo("malformed-request");
      assertThat(answer.text("/errors/0/field")).isEqualTo("asOf");
      assertThat(csv(name, "&asOf=" + asOf).statusCode()).as(name).isEqualTo(400);
    }
  }

  private void aFewSales() {
    var sale = sale("S1", "A", 20, line(1, "A", 10), line(2, "B", 3));
    sale.deliver(daysAgo(18), "anna", Rest.BACKORDER, 4, 3);
    sale.reserve(daysAgo(1), 1, 2, TransferState.READY);
    sale("S2", "B", 9, 3, line(1, "B", 10)).deliver(daysAgo(8), "anna", Rest.NEVER, 4);
    sale("S3", "B", 9, 3, line(1, "A", 7));
    sale("S4", "C", 5, line(1, "A", 7)).cancelOrder(daysAgo(2), "ben", "not wanted");
  }

  private JsonNode asOf(String name, Instant asOf) {
    return report(name, "&asOf=" + asOf).body();
  }

  private static JsonNode withoutAsOf(JsonNode report) {
    return ((ObjectNode) report.deepCopy()).without("asOf");
  }
}
