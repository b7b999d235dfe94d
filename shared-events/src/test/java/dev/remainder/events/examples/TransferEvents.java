package dev.remainder.events.examples;

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
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferState;
import java.util.List;

/** Examples of what happens to a transfer, with everything set that may be set. */
public final class TransferEvents {

  private TransferEvents() {}

  /** As a backorder. */
  public static TransferPlanned planned() {
    return new TransferPlanned(
        Things.BACKORDER.id(),
        Things.BACKORDER.reference(),
        Things.ORDER,
        Things.terms(),
        Things.OPERATION_TYPE,
        Things.reservation(),
        List.of(Things.drawersToShip("10")),
        Things.TRANSFER);
  }

  public static TransferDemandRaised demandRaised() {
    return new TransferDemandRaised(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.ORDER,
        Things.terms(),
        Things.reservation(),
        false,
        Things.drawersToShip("60"),
        Things.units("5"),
        TransferState.READY);
  }

  public static TransferDemandLowered demandLowered() {
    return new TransferDemandLowered(
        Things.TRANSFER.id(),
        Things.WAREHOUSE,
        1,
        Things.DRAWER,
        Things.units("15"),
        Things.units("40"),
        Things.units("5"),
        TransferState.READY);
  }

  public static TransferReserved reserved() {
    return new TransferReserved(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        1,
        Things.DRAWER,
        Things.units("20"),
        Things.units("45"),
        AllocationCause.RECEIPT,
        TransferState.READY);
  }

  public static ReservationDisplaced displaced() {
    return new ReservationDisplaced(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        1,
        Things.DRAWER,
        Things.units("45"),
        Things.units("0"),
        Things.units("0"),
        "water damage",
        TransferState.WAITING);
  }

  public static AvailabilityChecked availabilityChecked() {
    return new AvailabilityChecked(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.WAREHOUSE,
        "customer called",
        List.of(Things.ofDrawers("10"), Things.ofCable("0.5")),
        TransferState.READY);
  }

  public static TransferUnreserved unreserved() {
    return new TransferUnreserved(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.WAREHOUSE,
        "needed elsewhere",
        List.of(Things.ofDrawers("55"), Things.ofCable("2.5")),
        List.of(Things.ofDrawers("45")),
        TransferState.WAITING);
  }

  public static TransferRescheduled rescheduled() {
    return new TransferRescheduled(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.ORDER,
        Things.terms(),
        Things.reservation(),
        List.of(Things.drawersToShip("55")),
        TransferState.READY);
  }

  public static DeliveryValidated validated() {
    return new DeliveryValidated(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.ORDER,
        Things.ORDER_REFERENCE,
        Things.WAREHOUSE,
        Things.shippedInPart(),
        CreateBackorder.ASK,
        PolicySource.OPERATION_TYPE,
        Things.BACKORDER,
        "truck was full");
  }

  public static BackorderCreated backorderCreated() {
    return new BackorderCreated(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.BACKORDER,
        Things.ORDER,
        Things.terms(),
        Things.OPERATION_TYPE,
        List.of(Things.drawersToShip("10")));
  }

  public static RemainderCancelled remainderCancelled() {
    return new RemainderCancelled(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.ORDER,
        Things.ORDER_REFERENCE,
        List.of(Things.ofDrawers("10")),
        RemainderCause.OPERATOR,
        PolicySource.OPERATION_TYPE,
        "customer agreed");
  }

  public static TransferCancelled cancelled() {
    return new TransferCancelled(
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        Things.ORDER,
        Things.WAREHOUSE,
        List.of(Things.ofDrawers("55")),
        TransferCancelCause.ORDER_CANCELLED,
        "ordered twice");
  }
}
