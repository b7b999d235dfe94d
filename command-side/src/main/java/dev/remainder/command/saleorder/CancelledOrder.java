package dev.remainder.command.saleorder;

import dev.remainder.command.platform.Recorded;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.events.value.TransferId;
import java.util.List;

/** A cancelled order with the transfers that were cancelled with it. */
record CancelledOrder(
    SaleOrderId id, String reference, SaleOrderState state, List<TransferId> cancelledTransfers) {

  static CancelledOrder of(Recorded recorded) {
    var cancelled = recorded.last(SaleOrderCancelled.class).orElseThrow();
    return new CancelledOrder(
        cancelled.orderId(),
        cancelled.reference(),
        SaleOrderState.CANCELLED,
        cancelled.openTransfers());
  }
}
