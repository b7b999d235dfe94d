package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.reporting.Sale.Rest;
import org.junit.jupiter.api.Test;

class ShortClosureReportTest extends OnReports {

  @Test
  void tellsWhoCancelledWhatAndWhy() {
    sale("S1", "Azure", 9, line(1, "TRAY", 10), line(2, "DRAWER", 5))
        .deliver(daysAgo(8), "bob", Rest.NEVER, 4, 5);
    sale("S2", "Brown", 9, line(1, "TRAY", 10)).deliver(daysAgo(7), "anna", Rest.NO_BACKORDER, 9);
    sale("S3", "Brown", 9, line(1, "TRAY", 3)).cancelTransfer(daysAgo(6), "carl", "lost");
    sale("S4", "Brown", 9, line(1, "TRAY", 2)).cancelOrder(daysAgo(5), "dora", "not wanted");

    var report = report("short-closures");

    assertThat(itemsOf(report))
        .extracting(item ->
            String.join(
                " ",
                item.get("order").asString(),
                item.get("customer").asString(),
                item.get("sku").asString(),
                item.get("quantity").asString(),
                item.get("cause").asString(),
                item.get("decidedBy").asString("-"),
                item.get("by").asString(),
                item.get("reason").asString("-"),
                item.get("at").asString()))
        .containsExactly(
            "S4 Brown TRAY 2 ORDER_CANCELLED - dora not wanted " + daysAgo(5),
            "S3 Brown TRAY 3 TRANSFER_CANCELLED - carl lost " + daysAgo(6),
            "S2 Brown TRAY 1 OPERATOR OPERATION_TYPE anna out of print " + daysAgo(7),
            "S1 Azure TRAY 6 POLICY OPERATION_TYPE bob - " + daysAgo(8));
    assertThat(report.get("totals").toString())
        .isEqualTo(
            """
            {"lines":4,"orders":4,"quantity":12,"byPolicy":6,"byOperator":1,\
            "byTransferCancelled":3,"byOrderCancelled":2}\
            """);
  }

  @Test
  void takesThoseOfAPeriodAPageAtATime() {
    for (var age = 1; age <= 5; age++) {
      sale("S" + age, "A", 9, line(1, "A", 2)).deliver(daysAgo(age), "anna", Rest.NEVER, 1);
    }

    var found = report("short-closures", "&to=" + dayOf(daysAgo(2)) + "&size=3&page=1").body();

    assertThat(itemsOf(found))
        .extracting(item -> item.get("order").asString())
        .containsExactly("S5");
    assertThat(found.get("total").asInt()).isEqualTo(4);
    assertThat(found.at("/totals/byPolicy").decimalValue()).isEqualByComparingTo("4");
  }
}
