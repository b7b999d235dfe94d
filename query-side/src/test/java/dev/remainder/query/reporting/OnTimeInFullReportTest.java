package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.reporting.Sale.Rest;
import org.junit.jupiter.api.Test;

class OnTimeInFullReportTest extends OnReports {

  @Test
  void tellsWhatBecameOfTheOrdersOfADay() {
    var whole = sale("S1", "A", 9, 5, line(1, "A", 10));
    whole.deliver(daysAgo(8), "anna", Rest.BACKORDER, 4);
    whole.deliver(daysAgo(4.001), "anna", Rest.BACKORDER, 6);
    sale("S2", "A", 9, 5, line(1, "A", 10)).deliver(daysAgo(4), "anna", Rest.BACKORDER, 10);
    sale("S3", "A", 9, 5, line(1, "A", 10)).deliver(daysAgo(8), "anna", Rest.NEVER, 9);
    sale("S4", "A", 9, 5, line(1, "A", 10)).deliver(daysAgo(8), "anna", Rest.NO_BACKORDER, 9);
    sale("S5", "A", 9, 5, line(1, "A", 10)).deliver(daysAgo(8), "anna", Rest.BACKORDER, 9);
    sale("S6", "A", 9, 5, line(1, "A", 10)).cancelTransfer(daysAgo(6), "anna", "lost");
    sale("S7", "A", 9, 5, line(1, "A", 10)).cancelOrder(daysAgo(6), "anna", "not wanted");

    var report = report("on-time-in-full");

    assertThat(itemsOf(report)).hasSize(1);
    assertThat(itemsOf(report).getFirst().toString())
        .isEqualTo(
            """
            {"day":"%s","orders":6,"onTimeInFull":1,"lateInFull":1,"closedShort":3,"overdue":1,\
            "rate":0.1667,"percent":17}\
            """
                .formatted(dayOf(daysAgo(5))));
    assertThat(report.at("/totals/orders").asInt()).isEqualTo(6);
    assertThat(report.at("/definitions/period").asString()).startsWith("The scheduled date");
  }

  @Test
  void anOpenOrderCountsOnlyOnceItsDayIsOver() {
    sale("S1", "A", 9, 0, line(1, "A", 10));
    sale("S2", "A", 9, -3, line(1, "A", 10));
    sale("S3", "A", 9, -3, line(1, "A", 10)).deliver(daysAgo(1), "anna", Rest.NEVER, 10);

    var totals = report("on-time-in-full").get("totals");
    assertThat(totals.get("orders").asInt()).isEqualTo(1);
    assertThat(totals.get("percent").asInt()).isEqualTo(100);
  }

  @Test
  void countsByTheScheduledDay() {
    sale("S1", "A", 9, 8, line(1, "A", 1)).deliver(daysAgo(1), "anna", Rest.NEVER, 1);
    sale("S2", "A", 9, 6, line(1, "A", 1)).deliver(daysAgo(9), "anna", Rest.NEVER, 1);

    var since = report("on-time-in-full", "&from=" + dayOf(daysAgo(6))).body();
    assertThat(since.at("/totals/orders").asInt()).isEqualTo(1);
    assertThat(since.at("/totals/onTimeInFull").asInt()).isEqualTo(1);
    assertThat(itemsOf(report("on-time-in-full")))
        .extracting(day -> day.get("percent").asInt())
        .containsExactly(0, 100);
  }
}
