package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.reporting.Sale.Rest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FillRateReportTest extends OnReports {

  /** 170 of 200 units, 4 of 6 lines, 0 of 2 orders. */
  @Test
  void countsUnitsLinesAndOrdersThatLeftAtOnce() {
    var first = sale("S1", "A", 9, line(1, "A", 40), line(2, "B", 30), line(3, "C", 30));
    var second = sale("S2", "B", 9, line(1, "A", 50), line(2, "B", 25), line(3, "C", 25));
    first.deliver(daysAgo(8), "anna", Rest.BACKORDER, 20, 30, 30);
    second.deliver(daysAgo(8), "anna", Rest.NEVER, 40, 25, 25);

    assertFilled(report("fill-rate").get("totals"), "170 of 200", "4 of 6", "0 of 2");
    assertPercent(report("fill-rate").get("totals"), 85, 67, 0);
    assertThat(report("fill-rate").at("/totals/lineFillRate").asString()).isEqualTo("0.6667");

    first.deliver(daysAgo(2), "anna", Rest.BACKORDER, 20);
    assertFilled(report("fill-rate").get("totals"), "170 of 200", "4 of 6", "0 of 2");
  }

  @Test
  void tellsTheDaysApart() {
    sale("S1", "A", 9, line(1, "A", 10)).deliver(daysAgo(7.5), "anna", Rest.BACKORDER, 10);
    sale("S2", "A", 9, line(1, "A", 10)).deliver(daysAgo(3), "anna", Rest.BACKORDER, 5);
    sale("S3", "A", 9, line(1, "A", 999)).deliver(daysAgo(3), "anna", Rest.BACKORDER, 999);

    var days = itemsOf(report("fill-rate"));

    assertThat(days)
        .extracting(day -> day.get("day").asString())
        .containsExactly(dayOf(daysAgo(7.5)).toString(), dayOf(daysAgo(3)).toString());
    assertFilled(days.getFirst(), "10 of 10", "1 of 1", "1 of 1");
    assertFilled(days.getLast(), "1004 of 1009", "1 of 2", "1 of 2");
    assertPercent(days.getLast(), 99, 50, 50);

    var later = report("fill-rate", "&from=" + dayOf(daysAgo(3)) + "&to=" + dayOf(TODAY)).body();
    assertFilled(later.get("totals"), "1004 of 1009", "1 of 2", "1 of 2");
  }

  @Test
  void moreThanAskedFillsNothingElse() {
    sale("S1", "A", 9, line(1, "A", 10), line(2, "B", 10))
        .deliver(daysAgo(3), "anna", Rest.NO_BACKORDER, 12, 8);

    assertFilled(report("fill-rate").get("totals"), "18 of 20", "1 of 2", "0 of 1");
  }

  @Test
  void whatWasCancelledBeforeItShippedIsNotCounted() {
    sale("S1", "A", 9, line(1, "A", 10)).cancelTransfer(daysAgo(3), "anna", "lost");
    sale("S2", "A", 9, line(1, "A", 10));

    var report = report("fill-rate");
    assertThat(itemsOf(report)).isEmpty();
    assertFilled(report.get("totals"), "0 of 0", "0 of 0", "0 of 0");
    assertThat(report.at("/totals/unitFillPercent").isNull()).isTrue();
  }

  private static void assertFilled(JsonNode figures, String units, String lines, String orders) {
    assertThat(filled(figures, "units")).isEqualTo(units);
    assertThat(filled(figures, "lines")).isEqualTo(lines);
    assertThat(filled(figures, "orders")).isEqualTo(orders);
  }

  private static String filled(JsonNode figures, String what) {
    return figures.get(what + "Filled").asString() + " of " + figures.get(what).asString();
  }

  private static void assertPercent(JsonNode figures, int units, int lines, int orders) {
    assertThat(figures.get("unitFillPercent").asInt()).isEqualTo(units);
    assertThat(figures.get("lineFillPercent").asInt()).isEqualTo(lines);
    assertThat(figures.get("orderFillPercent").asInt()).isEqualTo(orders);
  }
}
