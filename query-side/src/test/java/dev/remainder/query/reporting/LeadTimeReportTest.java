package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.reporting.Sale.Rest;
import org.junit.jupiter.api.Test;

class LeadTimeReportTest extends OnReports {

  /** Deliveries after 1, 2, 4, 8 and 10.5 days. */
  @Test
  void tellsHowLongDeliveriesTook() {
    var inParts = sale("S1", "A", 20, line(1, "A", 10), line(2, "B", 1));
    inParts.deliver(daysAgo(19), "anna", Rest.BACKORDER, 4, 1);
    inParts.deliver(daysAgo(16), "anna", Rest.BACKORDER, 2);
    inParts.deliver(daysAgo(9.5), "anna", Rest.BACKORDER, 4);
    sale("S2", "A", 10, line(1, "A", 10)).deliver(daysAgo(8), "anna", Rest.NEVER, 4);
    sale("S3", "A", 10, line(1, "A", 10)).deliver(daysAgo(2), "anna", Rest.NEVER, 4);
    sale("S4", "A", 10, line(1, "A", 10)).cancelTransfer(daysAgo(2), "anna", "lost");

    var report = report("lead-time");

    assertThat(itemsOf(report)).hasSize(1);
    assertThat(itemsOf(report).getFirst().toString())
        .isEqualTo(
            """
            {"warehouse":"%s","deliveries":5,"p50Days":4.0,"p90Days":9.5,"longestDays":10.5}\
            """
                .formatted(warehouse));
    assertThat(report.at("/totals/warehouse").isNull()).isTrue();
    assertThat(report.at("/totals/p90Days").asString()).isEqualTo("9.5");

    var recent = report("lead-time", "&from=" + dayOf(daysAgo(8))).body();
    assertThat(recent.at("/totals/deliveries").asInt()).isEqualTo(2);
    assertThat(recent.at("/totals/p50Days").decimalValue()).isEqualByComparingTo("5");
  }
}
