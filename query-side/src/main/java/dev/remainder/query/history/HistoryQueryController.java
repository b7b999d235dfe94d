package dev.remainder.query.history;

import dev.remainder.events.value.StockItemId;
import dev.remainder.query.platform.Unknown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what happened, oldest first, straight from the log. */
@RestController
@RequestMapping("/api")
@Tag(name = "Audit trail")
class HistoryQueryController {

  private final Histories histories;

  HistoryQueryController(Histories histories) {
    this.histories = histories;
  }

  @GetMapping("/orders/{id}/history")
  @Operation(
      operationId = "getOrderHistory",
      summary = "What happened to an order and its transfers")
  List<HistoryEntry> ofOrder(@PathVariable String id) {
    return known(histories.ofOrder(id), Unknown.ORDER, id);
  }

  @GetMapping("/transfers/{id}/history")
  @Operation(operationId = "getTransferHistory", summary = "What happened to a transfer")
  List<HistoryEntry> ofTransfer(@PathVariable String id) {
    return known(histories.ofTransfer(id), Unknown.TRANSFER, id);
  }

  @GetMapping("/stock/{warehouse}/{sku}/history")
  @Operation(operationId = "getStockHistory", summary = "What happened to a stock item")
  List<HistoryEntry> ofStock(@PathVariable String warehouse, @PathVariable String sku) {
    var told = histories.ofStock(new StockItemId(warehouse, sku));
    return known(told, Unknown.STOCK_ITEM, warehouse + "/" + sku);
  }

  private static List<HistoryEntry> known(List<HistoryEntry> told, Unknown otherwise, String id) {
    if (told.isEmpty()) {
      throw otherwise.named(id);
    }
    return told;
  }
}
