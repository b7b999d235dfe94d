package dev.remainder.command.saleorder;

import dev.remainder.command.platform.Recorded;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import java.util.List;

/** A confirmed order with the transfers that confirming made. */
record ConfirmedOrder(
    SaleOrderId id, String reference, SaleOrderState state, List<PlannedTransfer> transfers) {

  record PlannedTransfer(TransferId id, String reference, TransferState state) {}

  static ConfirmedOrder of(Recorded recorded) {
    var confirmed = recorded.last(SaleOrderConfirmed.class).orElseThrow();
    var transfers =
        recorded
            .all(TransferPlanned.class)
            .map(planned ->
                new PlannedTransfer(
                    planned.transferId(), planned.reference(), state(planned, recorded)))
            .toList();
    return new ConfirmedOrder(
        confirmed.orderId(),
        confirmed.terms().orderReference(),
        SaleOrderState.CONFIRMED,
        transfers);
  }

  private static TransferState state(TransferPlanned planned, Recorded recorded) {
    return recorded
        .all(TransferReserved.class)
        .filter(reserved -> reserved.transferId().equals(planned.transferId()))
        .reduce((earlier, later) -> later)
        .map(TransferReserved::state)
        .orElse(TransferState.WAITING);
  }
}
