package dev.remainder.query.language;

import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.q;

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
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.value.ValidatedLine;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What can happen to one transfer of an order, in its own words. */
public record TransferEvents(
    TransferId id, String reference, OrderEvents order, @Nullable TransferRef backorderOf) {

  public static final Reservation AT_CONFIRM =
      new Reservation(ReservationMethod.AT_CONFIRM, Instant.EPOCH);

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  public static TransferEvents of(OrderEvents order, String reference) {
    var id = TransferId.of(order.id(), NUMBERS.incrementAndGet());
    return new TransferEvents(id, reference, order, null);
  }

  public TransferEvents backorder(String itsReference) {
    return new TransferEvents(id.backorder(), itsReference, order, ref());
  }

  public static TransferLine line(int line, String sku, long demand) {
    return new TransferLine(line, sku, "Name of " + sku, q(demand));
  }

  public static LineQuantity some(int line, String sku, long quantity) {
    return new LineQuantity(line, sku, q(quantity));
  }

  /** A line of which so much was done, the rest backordered or cancelled. */
  public static ValidatedLine validatedLine(
      int line, String sku, long done, long backordered, long cancelled) {
    var demand = q(done + backordered + cancelled);
    return new ValidatedLine(
        line, sku, "Name of " + sku, demand, q(done), q(done), q(backordered), q(cancelled));
  }

  public String stream() {
    return id.value();
  }

  public TransferRef ref() {
    return new TransferRef(id, reference);
  }

  public TransferPlanned planned(TransferLine... lines) {
    return new TransferPlanned(
        id,
        reference,
        order.id(),
        order.terms(),
        "WH-OUT",
        AT_CONFIRM,
        List.of(lines),
        backorderOf);
  }

  public TransferDemandRaised raised(TransferLine line, long by, TransferState state) {
    return new TransferDemandRaised(
        id, reference, order.id(), order.terms(), AT_CONFIRM, false, line, q(by), state);
  }

  public TransferDemandLowered lowered(
      int line, String sku, long demand, long released, TransferState state) {
    return new TransferDemandLowered(id, "WH", line, sku, q(1), q(demand), q(released), state);
  }

  public TransferReserved reserved(int line, String sku, long reserved, TransferState state) {
    return new TransferReserved(
        id, reference, line, sku, q(reserved), q(reserved), AllocationCause.DEMAND, state);
  }

  public ReservationDisplaced displaced(int line, String sku, long reserved, TransferState state) {
    return new ReservationDisplaced(
        id, reference, line, sku, q(1), q(reserved), q(reserved), "cycle count", state);
  }

  public AvailabilityChecked availabilityChecked(TransferState state) {
    return new AvailabilityChecked(id, reference, "WH", null, List.of(), state);
  }

  public TransferUnreserved unreserved(LineQuantity... released) {
    return new TransferUnreserved(
        id, reference, "WH", null, List.of(), List.of(released), TransferState.WAITING);
  }

  public TransferRescheduled rescheduled(Priority priority, Instant date, TransferState state) {
    return new TransferRescheduled(
        id,
        reference,
        order.id(),
        order.terms().rescheduled(priority, date),
        AT_CONFIRM,
        List.of(),
        state);
  }

  public DeliveryValidated validated(@Nullable TransferEvents backorder, ValidatedLine... lines) {
    return new DeliveryValidated(
        id,
        reference,
        order.id(),
        order.reference(),
        "WH",
        List.of(lines),
        CreateBackorder.ASK,
        PolicySource.OPERATION_TYPE,
        backorder == null ? null : backorder.ref(),
        null);
  }

  public BackorderCreated backorderCreated(TransferEvents backorder, TransferLine... lines) {
    return new BackorderCreated(
        id, reference, backorder.ref(), order.id(), order.terms(), "WH-OUT", List.of(lines));
  }

  public RemainderCancelled remainderCancelled(LineQuantity... lines) {
    return new RemainderCancelled(
        id,
        reference,
        order.id(),
        order.reference(),
        List.of(lines),
        RemainderCause.OPERATOR,
        PolicySource.OPERATION_TYPE,
        "out of print");
  }

  public TransferCancelled cancelled(LineQuantity... givenUp) {
    return new TransferCancelled(
        id, reference, order.id(), "WH", List.of(givenUp), TransferCancelCause.OPERATOR, null);
  }

  /** Before the start of any today. */
  public static Instant longAgo() {
    return NOW.minusSeconds(365L * 24 * 3600);
  }
}
