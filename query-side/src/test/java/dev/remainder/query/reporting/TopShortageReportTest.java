package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.TransferState;
import dev.remainder.query.reporting.Sale.Rest;
import org.junit.jupiter.api.Test;

class TopShortageReportTest extends OnReports {

  @Test
  void putsTheMostMissedFirst() {
    var tray = sale("S1", "A", 9, line(1, "TRAY", 10), line(2, "DRAWER", 5));
    tray.deliver(daysAgo(8), "anna", Rest.BACKORDER, 4, 1);
    tray.reserve(daysAgo(7), 1, 5, TransferState.READY);
    sale("S2", "A", 3, line(1, "DRAWER", 2));
    var lamp = sale("S3", "A", 9, line(1, "LAMP", 7));
    lamp.deliver(daysAgo(6), "anna", Rest.BACKORDER, 3);
    lamp.deliver(daysAgo(5), "anna", Rest.BACKORDER, 3);
    lamp.deliver(daysAgo(4), "anna", Rest.BACKORDER, 1);

    var report = report("top-shortages");

    assertThat(itemsOf(report))
        .extracting(item ->
            String.join(
                " ",
                item.get("sku").asString(),
                item.get("name").asString(),
                item.get("warehouse").asString(),
                item.get("short").asString(),
                item.get("linesShort").asString(),
                item.get("backordered").asString(),
                item.get("linesBackordered").asString()))
        .containsExactly(
            "DRAWER Name of DRAWER " + warehouse + " 6 2 4 1",
            "TRAY Name of TRAY " + warehouse + " 1 1 6 1",
            "LAMP Name of LAMP " + warehouse + " 0 0 5 2");
    assertThat(report.get("totals").toString())
        .isEqualTo("{\"products\":3,\"short\":7,\"backordered\":15}");

    var later = report("top-shortages", "&from=" + dayOf(daysAgo(5)) + "&size=2").body();
    assertThat(itemsOf(later))
        .extracting(item -> item.get("sku").asString() + item.get("backordered").asString())
        .containsExactly("DRAWER0", "TRAY0");
    assertThat(later.at("/totals/backordered").decimalValue()).isEqualByComparingTo("1");
  }
}
