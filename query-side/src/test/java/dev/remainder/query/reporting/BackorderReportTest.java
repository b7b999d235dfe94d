package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.remainder.events.value.TransferState;
import dev.remainder.query.reporting.Sale.Rest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BackorderReportTest extends OnReports {

  @Test
  void showsWhatIsOwedToWhomSinceWhen() {
    var sale = sale("S1", "Azure Interior", 12, line(1, "TRAY", 10), line(2, "DRAWER", 5));
    sale.deliver(daysAgo(9), "anna", Rest.BACKORDER, 4, 5);
    sale.reserve(daysAgo(1), 1, 2, TransferState.READY);

    var items = itemsOf(report("backorders"));

    assertThat(items).hasSize(1);
    var item = items.getFirst();
    assertThat(item.get("order").asString()).isEqualTo("S1");
    assertThat(item.get("customer").asString()).isEqualTo("Azure Interior");
    assertThat(item.get("transferId").asString()).isEqualTo(sale.transferId());
    assertThat(item.get("sku").asString()).isEqualTo("TRAY");
    assertThat(item.get("line").asInt()).isEqualTo(1);
    assertThat(item.get("quantity").decimalValue()).isEqualByComparingTo("6");
    assertThat(item.get("reserved").decimalValue()).isEqualByComparingTo("2");
    assertThat(item.get("missing").decimalValue()).isEqualByComparingTo("4");
    assertThat(item.get("state").asString()).isEqualTo("READY");
    assertThat(item.get("since").asString()).isEqualTo(daysAgo(9).toString());
    assertThat(item.get("ageDays").asInt()).isEqualTo(9);
    assertThat(item.get("bucket").asString()).isEqualTo("8-14");
    assertThat(item.get("expectedFrom").asString()).isEqualTo("RESERVED_STOCK_AND_GOODS_TO_COME");
    assertThat(item.get("ahead").asInt()).isZero();
  }

  @Test
  void whatWasDeliveredCancelledOrNeverLeftOverIsNotOwed() {
    sale("S1", "A", 5, line(1, "TRAY", 3));
    sale("S2", "A", 5, line(1, "TRAY", 3)).deliver(daysAgo(4), "anna", Rest.NEVER, 1);
    var shipped = sale("S3", "A", 5, line(1, "TRAY", 3));
    shipped.deliver(daysAgo(4), "anna", Rest.BACKORDER, 1);
    shipped.deliver(daysAgo(3), "anna", Rest.BACKORDER, 2);
    var cancelled = sale("S4", "A", 5, line(1, "TRAY", 3));
    cancelled.deliver(daysAgo(4), "anna", Rest.BACKORDER, 1);
    cancelled.cancelTransfer(daysAgo(3), "anna", "lost");

    var report = report("backorders");

    assertThat(itemsOf(report)).isEmpty();
    assertThat(report.at("/totals/lines").asInt()).isZero();
    assertThat(report.at("/totals/quantity").decimalValue()).isZero();
  }

  @Test
  void sortsAgesIntoBuckets() {
    for (var age : new int[] {0, 7, 8, 14, 15, 30, 31, 60, 61, 400}) {
      owed("S" + age, age, 1);
    }

    assertThat(itemsOf(report("backorders")))
        .extracting(item -> item.get("ageDays").asInt() + " in " + item.get("bucket").asString())
        .containsExactly(
            "400 in 60+",
            "61 in 60+",
            "60 in 31-60",
            "31 in 31-60",
            "30 in 15-30",
            "15 in 15-30",
            "14 in 8-14",
            "8 in 8-14",
            "7 in 0-7",
            "0 in 0-7");
  }

  @Test
  void countsWhoIsAheadForTheSameStock() {
    sale("S1", "A", 20, line(1, "TRAY", 4));
    owed("S10", 9, 2);
    owed("S9", 9, 2).reserve(daysAgo(1), 1, 2, TransferState.READY);
    owed("S8", 8, 2);
    sale("S2", "A", 1, line(1, "TRAY", 4));

    assertThat(itemsOf(report("backorders")))
        .extracting(
            item -> item.get("order").asString(),
            item -> item.get("ahead").asInt(),
            item -> item.get("expectedFrom").asString())
        .containsExactlyInAnyOrder(
            tuple("S10", 1, "GOODS_TO_COME"),
            tuple("S9", 0, "RESERVED_STOCK"),
            tuple("S8", 2, "GOODS_TO_COME"));
    assertThat(csv("backorders", "").body())
        .containsPattern("S10,.*,GOODS_TO_COME,1,")
        .containsPattern("S9,.*,RESERVED_STOCK,0,")
        .containsPattern("S8,.*,GOODS_TO_COME,2,");
    assertThat(
            itemsOf(report("backorders", "&size=1&page=2").body()).getFirst().get("ahead").asInt())
        .isEqualTo(2);
  }

  @Test
  void takesThoseOfAPeriodAPageAtATime() {
    owed("S1", 30, 1);
    owed("S2", 20, 2);
    owed("S3", 10, 4);

    assertThat(orders(report("backorders", "&from=" + dayOf(daysAgo(20))).body()))
        .containsExactly("S2", "S3");
    assertThat(orders(report("backorders", "&to=" + dayOf(daysAgo(20))).body()))
        .containsExactly("S1", "S2");
    assertThat(orders(report("backorders", "&to=" + daysAgo(20)).body())).containsExactly("S1");

    var page = report("backorders", "&size=2&page=1").body();
    assertThat(orders(page)).containsExactly("S3");
    assertThat(page.get("total").asInt()).isEqualTo(3);
    assertThat(page.at("/totals/quantity").decimalValue()).isEqualByComparingTo("7");
  }

  private Sale owed(String reference, double age, long quantity) {
    var sale = sale(reference, "Customer", age, line(1, "TRAY", quantity + 1));
    sale.deliver(daysAgo(age), "anna", Rest.BACKORDER, 1);
    return sale;
  }

  private static Iterable<String> orders(JsonNode report) {
    return itemsOf(report).stream().map(item -> item.get("order").asString()).toList();
  }
}
