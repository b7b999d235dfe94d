package dev.remainder.command.transfer;

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
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a transfer, folded from its events. Immutable.
 *
 * @param unreserved out of automatic allocation until Check Availability
 */
record TransferProgress(
    TransferId id,
    String reference,
    String operationType,
    DeliveryTerms terms,
    Reservation reservation,
    boolean unreserved,
    TransferState state,
    PickingLines lines) {

  static @Nullable TransferProgress evolve(
      @Nullable TransferProgress transfer, TransferEvent event) {
    if (event instanceof TransferPlanned planned) {
      return new TransferProgress(
          planned.transferId(),
          planned.reference(),
          planned.operationType(),
          planned.terms(),
          planned.reservation(),
          false,
          TransferState.WAITING,
          PickingLines.planned(planned.lines()));
    }
    return transfer == null ? null : transfer.after(event);
  }

  TransferRef ref() {
    return new TransferRef(id, reference);
  }

  boolean isOpen() {
    return state == TransferState.WAITING || state == TransferState.READY;
  }

  /** The state it would be in with these lines. */
  TransferState stateWith(PickingLines changed) {
    return changed.state(terms.pickingPolicy());
  }

  private TransferProgress after(TransferEvent event) {
    return switch (event) {
      case TransferPlanned planned -> this;
      case TransferDemandRaised raised ->
          with(
              raised.state(),
              lines.with(
                  lines
                      .find(raised.line().line())
                      .map(line -> line.wanting(raised.line().demand()))
                      .orElseGet(() -> PickingLine.unreserved(raised.line()))));
      case TransferDemandLowered lowered ->
          with(
              lowered.state(),
              lines
                  .find(lowered.line())
                  .map(line ->
                      lines.with(
                          line.wanting(lowered.demand())
                              .holding(line.reserved().minus(lowered.released()))))
                  .orElse(lines));
      case TransferReserved reserved ->
          with(reserved.state(), lines.holding(reserved.line(), reserved.reserved()));
      case ReservationDisplaced displaced ->
          with(displaced.state(), lines.holding(displaced.line(), displaced.reserved()));
      case AvailabilityChecked checked -> outOfAllocation(false);
      case TransferUnreserved unreserved ->
          with(unreserved.state(), lines.unreserved()).outOfAllocation(true);
      case TransferRescheduled rescheduled ->
          new TransferProgress(
              id,
              reference,
              operationType,
              rescheduled.terms(),
              rescheduled.reservation(),
              unreserved,
              state,
              lines);
      case DeliveryValidated validated -> with(TransferState.DONE, lines.unreserved());
      case BackorderCreated created -> this;
      case RemainderCancelled cancelled -> this;
      case TransferCancelled cancelled -> with(TransferState.CANCELLED, lines.unreserved());
    };
  }

  private TransferProgress with(TransferState newState, PickingLines newLines) {
    return new TransferProgress(
        id, reference, operationType, terms, reservation, unreserved, newState, newLines);
  }

  private TransferProgress outOfAllocation(boolean out) {
    return new TransferProgress(
        id, reference, operationType, terms, reservation, out, state, lines);
  }
}
