package dev.remainder.query.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A transfer: what it is to ship, what it holds, what it shipped.
 *
 * @param backorderOf the transfer whose remainder this is
 * @param backorders the transfers made for what this one left over
 * @param lines by their numbers, in whatever order they came to it
 */
@Schema(name = "Transfer")
public record TransferView(
    String id,
    String reference,
    TransferState state,
    OrderRef order,
    String customer,
    String operationType,
    String warehouse,
    PickingPolicy pickingPolicy,
    Priority priority,
    Instant scheduledDate,
    Instant createdAt,
    @Nullable Instant doneAt,
    @Nullable TransferRef backorderOf,
    List<TransferRef> backorders,
    List<TransferLineView> lines,
    List<TransferAction> allowed,
    long version)
    implements StreamView {

  public TransferView {
    lines = TransferLines.byNumber(lines);
  }

  public static TransferView evolve(
      @Nullable TransferView view, TransferEvent event, Occurrence occurrence) {
    return view == null
        ? planned((TransferPlanned) event, occurrence)
        : view.after(event, occurrence);
  }

  @JsonIgnore
  public boolean isOpen() {
    return state == TransferState.WAITING || state == TransferState.READY;
  }

  private static TransferView planned(TransferPlanned it, Occurrence occurrence) {
    var lines = it.lines().stream().map(TransferLineView::of).toList();
    return new TransferView(
        it.transferId().value(),
        it.reference(),
        TransferState.WAITING,
        new OrderRef(it.orderId().value(), it.terms().orderReference()),
        it.terms().customer(),
        it.operationType(),
        it.terms().warehouse(),
        it.terms().pickingPolicy(),
        it.terms().priority(),
        it.terms().scheduledDate(),
        occurrence.at(),
        null,
        it.backorderOf(),
        List.of(),
        lines,
        TransferAction.allowed(TransferState.WAITING, lines),
        occurrence.version());
  }

  private TransferView after(TransferEvent event, Occurrence now) {
    return switch (event) {
      case TransferPlanned again -> throw new IllegalStateException("Planned twice: " + again);
      case TransferDemandRaised it -> with(it.state(), TransferLines.raise(lines, it.line()), now);
      case TransferDemandLowered it ->
          with(
              it.state(),
              TransferLines.change(
                  lines, it.line(), line -> line.lowered(it.demand(), it.released())),
              now);
      case TransferReserved it ->
          with(
              it.state(),
              TransferLines.change(lines, it.line(), line -> line.holding(it.reserved())),
              now);
      case ReservationDisplaced it ->
          with(
              it.state(),
              TransferLines.change(lines, it.line(), line -> line.holding(it.reserved())),
              now);
      case AvailabilityChecked it -> with(it.state(), lines, now);
      case TransferUnreserved it -> with(it.state(), TransferLines.release(lines), now);
      case TransferRescheduled it -> rescheduled(it, now);
      case DeliveryValidated it ->
          with(TransferState.DONE, it.lines().stream().map(TransferLineView::of).toList(), now);
      case BackorderCreated it -> followedBy(it.backorder(), now);
      case RemainderCancelled it -> with(state, lines, now);
      case TransferCancelled it ->
          with(TransferState.CANCELLED, TransferLines.cancel(lines, it.lines()), now);
    };
  }

  private TransferView with(
      TransferState newState, List<TransferLineView> newLines, Occurrence now) {
    var doneNow = newState == TransferState.DONE && state != TransferState.DONE;
    return new TransferView(
        id,
        reference,
        newState,
        order,
        customer,
        operationType,
        warehouse,
        pickingPolicy,
        priority,
        scheduledDate,
        createdAt,
        doneNow ? now.at() : doneAt,
        backorderOf,
        backorders,
        newLines,
        TransferAction.allowed(newState, newLines),
        now.version());
  }

  private TransferView rescheduled(TransferRescheduled it, Occurrence now) {
    return new TransferView(
        id,
        reference,
        it.state(),
        order,
        customer,
        operationType,
        warehouse,
        pickingPolicy,
        it.terms().priority(),
        it.terms().scheduledDate(),
        createdAt,
        doneAt,
        backorderOf,
        backorders,
        lines,
        TransferAction.allowed(it.state(), lines),
        now.version());
  }

  private TransferView followedBy(TransferRef backorder, Occurrence now) {
    return new TransferView(
        id,
        reference,
        state,
        order,
        customer,
        operationType,
        warehouse,
        pickingPolicy,
        priority,
        scheduledDate,
        createdAt,
        doneAt,
        backorderOf,
        Stream.concat(backorders.stream(), Stream.of(backorder)).toList(),
        lines,
        allowed,
        now.version());
  }
}
