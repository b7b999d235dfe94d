package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.TransferState;
import dev.remainder.query.reporting.Sale.Rest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BackorderSummaryTest extends OnReports {

  @Test
  void sumsUpByProductByCustomerAndByAge() {
    var azure = sale("S1", "Azure", 40, line(1, "TRAY", 10), line(2, "DRAWER", 8));
    azure.deliver(daysAgo(33), "anna", Rest.BACKORDER, 4, 1);
    azure.reserve(daysAgo(1), 2, 3, TransferState.READY);
    var brown = sale("S2", "Brown", 6, line(1, "TRAY", 9));
    brown.deliver(daysAgo(5), "anna", Rest.BACKORDER, 8);

    var report = report("backorders/summary");

    assertThat(rows(itemsOf(report)))
        .containsExactly(
            "PRODUCT DRAWER Name of DRAWER 1 7 3 4 33",
            "PRODUCT TRAY Name of TRAY 2 7 0 7 33",
            "CUSTOMER Azure Azure 2 13 3 10 33",
            "CUSTOMER Brown Brown 1 1 0 1 5",
            "BUCKET 0-7 0-7 1 1 0 1 5",
            "BUCKET 31-60 31-60 2 13 3 10 33");
    assertThat(report.get("totals").toString())
        .isEqualTo("{\"lines\":3,\"quantity\":14,\"reserved\":3,\"missing\":11}");
  }

  private static List<String> rows(List<JsonNode> items) {
    return items.stream()
        .map(item ->
            String.join(
                " ",
                item.get("by").asString(),
                item.get("key").asString(),
                item.get("name").asString(),
                item.get("lines").asString(),
                item.get("quantity").asString(),
                item.get("reserved").asString(),
                item.get("missing").asString(),
                item.get("oldestDays").asString()))
        .toList();
  }
}
