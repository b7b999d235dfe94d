package dev.remainder.command.transfer;

import dev.remainder.command.platform.Recorded;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What validating did.
 *
 * @param policy the Create Backorder in force
 * @param decidedBy the level it came from: the order's own wins over the operation type's
 */
record ValidatedTransfer(
    TransferId id,
    String reference,
    TransferState state,
    List<LineQuantity> delivered,
    @Nullable Backorder backorder,
    List<LineQuantity> cancelled,
    CreateBackorder policy,
    PolicySource decidedBy) {

  record Backorder(TransferId id, String reference, TransferState state) {}

  static ValidatedTransfer of(Recorded recorded) {
    var validated = recorded.last(DeliveryValidated.class).orElseThrow();
    return new ValidatedTransfer(
        validated.transferId(),
        validated.reference(),
        TransferState.DONE,
        validated.lines().stream()
            .filter(line -> line.done().isPositive())
            .map(line -> new LineQuantity(line.line(), line.sku(), line.done()))
            .toList(),
        backorder(validated.backorder(), recorded),
        recorded.last(RemainderCancelled.class).map(RemainderCancelled::lines).orElse(List.of()),
        validated.policy(),
        validated.decidedBy());
  }

  private static @Nullable Backorder backorder(@Nullable TransferRef backorder, Recorded recorded) {
    if (backorder == null) {
      return null;
    }
    var state =
        recorded
            .all(TransferReserved.class)
            .filter(reserved -> reserved.transferId().equals(backorder.id()))
            .reduce((earlier, later) -> later)
            .map(TransferReserved::state)
            .orElse(TransferState.WAITING);
    return new Backorder(backorder.id(), backorder.reference(), state);
  }
}
