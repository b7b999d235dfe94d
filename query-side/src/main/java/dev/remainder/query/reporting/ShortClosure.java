package dev.remainder.query.reporting;

import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.TransferCancelCause;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Open demand that will not be delivered.
 *
 * @param decidedBy the level whose policy was in force when a delivery was validated
 */
record ShortClosure(
    List<LineQuantity> lines,
    ClosureCause cause,
    @Nullable PolicySource decidedBy,
    @Nullable String reason) {

  static Optional<ShortClosure> of(TransferEvent event) {
    return switch (event) {
      case RemainderCancelled it ->
          Optional.of(
              new ShortClosure(it.lines(), causeOf(it.cause()), it.decidedBy(), it.reason()));
      case TransferCancelled it ->
          Optional.of(new ShortClosure(it.lines(), causeOf(it.cause()), null, it.reason()));
      case TransferPlanned none -> Optional.empty();
      case TransferDemandRaised none -> Optional.empty();
      case TransferDemandLowered none -> Optional.empty();
      case TransferReserved none -> Optional.empty();
      case ReservationDisplaced none -> Optional.empty();
      case AvailabilityChecked none -> Optional.empty();
      case TransferUnreserved none -> Optional.empty();
      case TransferRescheduled none -> Optional.empty();
      case DeliveryValidated none -> Optional.empty();
      case BackorderCreated none -> Optional.empty();
    };
  }

  private static ClosureCause causeOf(RemainderCause cause) {
    return switch (cause) {
      case POLICY -> ClosureCause.POLICY;
      case OPERATOR -> ClosureCause.OPERATOR;
    };
  }

  /** A transfer whose lines were lowered to nothing has nothing left to close. */
  private static ClosureCause causeOf(TransferCancelCause cause) {
    return switch (cause) {
      case OPERATOR, NO_DEMAND_LEFT -> ClosureCause.TRANSFER_CANCELLED;
      case ORDER_CANCELLED -> ClosureCause.ORDER_CANCELLED;
    };
  }
}
