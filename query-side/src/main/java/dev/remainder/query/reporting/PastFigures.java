package dev.remainder.query.reporting;

import dev.remainder.query.stockitem.PastStockTable;
import org.springframework.stereotype.Component;

/**
 * What reports count, as it was: folded from the log into temporary tables that look like those of
 * the views, that only the transaction sees, and that go with it. Some streams are taken at a time,
 * so that memory does not grow with the log. Of the present, the views are there already.
 */
@Component
class PastFigures {

  private final PastReportedTransfers transfers;
  private final PastReportedOrders orders;
  private final PastStockTable stock;

  PastFigures(PastReportedTransfers transfers, PastReportedOrders orders, PastStockTable stock) {
    this.transfers = transfers;
    this.orders = orders;
    this.stock = stock;
  }

  /** For {@link ReportScope#lines} and {@link ReportScope#closures}. */
  void ofTransfers(ReportScope scope) {
    if (scope.asOf() != null) {
      transfers.tabulate(scope.asOf());
    }
  }

  /** For {@link ReportScope#orders}. */
  void ofOrders(ReportScope scope) {
    if (scope.asOf() != null) {
      orders.tabulate(scope.asOf());
    }
  }

  /** For {@link ReportScope#stock}. */
  void ofStock(ReportScope scope) {
    if (scope.asOf() != null) {
      stock.tabulate(scope.asOf());
    }
  }
}
