package dev.remainder.command.transfer;

import dev.remainder.command.transfer.TransferCommand.DisplaceReservation;
import dev.remainder.command.transfer.TransferCommand.HoldStock;
import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a transfer so that a listener never has to look anything up. */
final class TransferEvents {

  private TransferEvents() {}

  static TransferPlanned planned(PlanTransfer command, Reservation reservation) {
    return new TransferPlanned(
        command.transferId(),
        command.reference(),
        command.orderId(),
        command.terms(),
        command.operationType(),
        reservation,
        command.lines(),
        command.backorderOf());
  }

  static TransferDemandRaised raised(TransferProgress transfer, TransferLine line) {
    var before = transfer.lines().find(line.line()).map(PickingLine::demand).orElse(Quantity.ZERO);
    var changed =
        transfer
            .lines()
            .with(
                transfer
                    .lines()
                    .find(line.line())
                    .map(current -> current.wanting(line.demand()))
                    .orElseGet(() -> PickingLine.unreserved(line)));
    return new TransferDemandRaised(
        transfer.id(),
        transfer.reference(),
        transfer.id().orderId(),
        transfer.terms(),
        transfer.reservation(),
        transfer.unreserved(),
        line,
        line.demand().minus(before),
        transfer.stateWith(changed));
  }

  static TransferDemandLowered lowered(
      TransferProgress transfer, PickingLine line, Quantity demand) {
    var released = line.reserved().lessAtMost(demand);
    var changed =
        transfer.lines().with(line.wanting(demand).holding(line.reserved().minus(released)));
    return new TransferDemandLowered(
        transfer.id(),
        transfer.terms().warehouse(),
        line.number(),
        line.sku(),
        line.demand().minus(demand),
        demand,
        released,
        transfer.stateWith(changed));
  }

  static TransferReserved reserved(TransferProgress transfer, PickingLine line, HoldStock command) {
    return new TransferReserved(
        transfer.id(),
        transfer.reference(),
        line.number(),
        line.sku(),
        command.reserved().minus(line.reserved()),
        command.reserved(),
        command.cause(),
        transfer.stateWith(transfer.lines().holding(line.number(), command.reserved())));
  }

  static ReservationDisplaced displaced(
      TransferProgress transfer, PickingLine line, DisplaceReservation command) {
    return new ReservationDisplaced(
        transfer.id(),
        transfer.reference(),
        line.number(),
        line.sku(),
        line.reserved().minus(command.reserved()),
        command.reserved(),
        command.countedOnHand(),
        command.reason(),
        transfer.stateWith(transfer.lines().holding(line.number(), command.reserved())));
  }

  static AvailabilityChecked checked(TransferProgress transfer, @Nullable String reason) {
    return new AvailabilityChecked(
        transfer.id(),
        transfer.reference(),
        transfer.terms().warehouse(),
        reason,
        transfer.lines().positive(PickingLine::missing),
        transfer.state());
  }

  static TransferUnreserved unreserved(TransferProgress transfer, @Nullable String reason) {
    return new TransferUnreserved(
        transfer.id(),
        transfer.reference(),
        transfer.terms().warehouse(),
        reason,
        transfer.lines().positive(PickingLine::demand),
        transfer.lines().positive(PickingLine::reserved),
        TransferState.WAITING);
  }

  static TransferRescheduled rescheduled(
      TransferProgress transfer, DeliveryTerms terms, Reservation reservation) {
    return new TransferRescheduled(
        transfer.id(),
        transfer.reference(),
        transfer.id().orderId(),
        terms,
        reservation,
        transfer.lines().all().stream()
            .map(PickingLine::planned)
            .filter(line -> line.demand().isPositive())
            .toList(),
        transfer.state());
  }

  static TransferCancelled cancelled(
      TransferProgress transfer, TransferCancelCause cause, @Nullable String reason) {
    return new TransferCancelled(
        transfer.id(),
        transfer.reference(),
        transfer.id().orderId(),
        transfer.terms().warehouse(),
        transfer.lines().positive(PickingLine::demand),
        cause,
        reason);
  }

  static DeliveryValidated validated(
      TransferProgress transfer,
      Shipment shipment,
      EffectivePolicy policy,
      @Nullable TransferRef backorder,
      @Nullable String reason) {
    return new DeliveryValidated(
        transfer.id(),
        transfer.reference(),
        transfer.id().orderId(),
        transfer.terms().orderReference(),
        transfer.terms().warehouse(),
        shipment.validated(backorder != null),
        policy.policy(),
        policy.decidedBy(),
        backorder,
        reason);
  }

  static BackorderCreated backorder(
      TransferProgress transfer, Shipment shipment, TransferRef backorder) {
    return new BackorderCreated(
        transfer.id(),
        transfer.reference(),
        backorder,
        transfer.id().orderId(),
        transfer.terms(),
        transfer.operationType(),
        shipment.parts().stream()
            .filter(part -> part.remainder().isPositive())
            .map(part ->
                new TransferLine(
                    part.line().number(),
                    part.line().sku(),
                    part.line().planned().name(),
                    part.remainder()))
            .toList());
  }

  static RemainderCancelled remainderCancelled(
      TransferProgress transfer,
      Shipment shipment,
      EffectivePolicy policy,
      BackorderDecision decision,
      @Nullable String reason) {
    return new RemainderCancelled(
        transfer.id(),
        transfer.reference(),
        transfer.id().orderId(),
        transfer.terms().orderReference(),
        shipment.shortLines().stream()
            .map(line -> new LineQuantity(line.line(), line.sku(), line.remainder()))
            .toList(),
        decision == BackorderDecision.CANCEL_BY_POLICY
            ? RemainderCause.POLICY
            : RemainderCause.OPERATOR,
        policy.decidedBy(),
        reason);
  }
}
