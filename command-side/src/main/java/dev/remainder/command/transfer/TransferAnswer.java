package dev.remainder.command.transfer;

import dev.remainder.command.platform.Recorded;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;

/** The state a transfer is in after what was asked of it. */
record TransferAnswer(TransferId id, TransferState state) {

  static TransferAnswer of(TransferId id, Recorded recorded) {
    var state = TransferState.WAITING;
    for (var event : recorded.all(TransferEvent.class).toList()) {
      if (event.transferId().equals(id)) {
        state = after(event, state);
      }
    }
    return new TransferAnswer(id, state);
  }

  private static TransferState after(TransferEvent event, TransferState before) {
    return switch (event) {
      case AvailabilityChecked checked -> checked.state();
      case TransferReserved reserved -> reserved.state();
      case ReservationDisplaced displaced -> displaced.state();
      case TransferUnreserved unreserved -> unreserved.state();
      case TransferCancelled cancelled -> TransferState.CANCELLED;
      default -> before;
    };
  }
}
