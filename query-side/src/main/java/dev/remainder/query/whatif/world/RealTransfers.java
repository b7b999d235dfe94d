package dev.remainder.query.whatif.world;

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
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What really became of the transfers, as the log has it and nobody computed. */
final class RealTransfers {

  private static final class Open {
    private final boolean backorder;
    private DeliveryTerms terms;
    private @Nullable Instant readySince;

    private Open(TransferPlanned planned) {
      backorder = planned.backorderOf() != null;
      terms = planned.terms();
    }
  }

  private final Map<TransferId, Open> open = new HashMap<>();
  private final Set<SaleOrderId> ready = new HashSet<>();
  private final HandlingTime handling = new HandlingTime();
  private final Course course;

  RealTransfers(Course course) {
    this.course = course;
  }

  /** Whether the order has a transfer that could be shipped in reality. */
  boolean isReady(SaleOrderId order) {
    return ready.contains(order);
  }

  HandlingTime handling() {
    return handling;
  }

  void apply(TransferEvent event, Instant at) {
    switch (event) {
      case TransferPlanned it -> planned(it, at);
      case TransferDemandRaised it -> became(it, it.state(), at);
      case TransferDemandLowered it -> became(it, it.state(), at);
      case TransferReserved it -> became(it, it.state(), at);
      case ReservationDisplaced it -> became(it, it.state(), at);
      case AvailabilityChecked it -> became(it, it.state(), at);
      case TransferUnreserved it -> became(it, it.state(), at);
      case TransferRescheduled it -> {
        var transfer = open.get(it.transferId());
        if (transfer != null) {
          transfer.terms = it.terms();
        }
      }
      case DeliveryValidated it -> delivered(it, at);
      case TransferCancelled it -> withdrawn(it, at);
      case BackorderCreated told -> {}
      case RemainderCancelled told -> {}
    }
  }

  private void planned(TransferPlanned it, Instant at) {
    open.put(it.transferId(), new Open(it));
    var lines =
        it.lines().stream()
            .map(line -> new LineQuantity(line.line(), line.sku(), line.demand()))
            .toList();
    course.planned(
        new PlannedTransfer(
            it.transferId(), it.terms(), it.backorderOf() != null, byNumber(lines), at));
  }

  private void became(TransferEvent event, TransferState state, Instant at) {
    var transfer = open.get(event.transferId());
    if (transfer == null) {
      return;
    }
    var order = event.transferId().orderId();
    if (state == TransferState.READY) {
      ready.add(order);
      transfer.readySince = transfer.readySince == null ? at : transfer.readySince;
    } else {
      ready.remove(order);
      transfer.readySince = null;
    }
  }

  private void delivered(DeliveryValidated it, Instant at) {
    var transfer = close(it.transferId());
    if (transfer == null) {
      return;
    }
    if (transfer.readySince != null && !transfer.readySince.isAfter(at)) {
      handling.add(Duration.between(transfer.readySince, at));
    }
    var lines =
        it.lines().stream()
            .filter(line -> line.demand().isPositive())
            .sorted(Comparator.comparing(line -> line.line()))
            .map(line ->
                new Delivery.Line(
                    line.line(),
                    line.sku(),
                    line.demand(),
                    line.done(),
                    line.backordered(),
                    line.cancelled()))
            .toList();
    course.delivered(new Delivery(it.transferId(), transfer.terms, transfer.backorder, lines, at));
  }

  private void withdrawn(TransferCancelled it, Instant at) {
    var transfer = close(it.transferId());
    if (transfer != null) {
      course.withdrawn(
          new WithdrawnTransfer(it.transferId(), transfer.terms, byNumber(it.lines()), at));
    }
  }

  private @Nullable Open close(TransferId id) {
    ready.remove(id.orderId());
    return open.remove(id);
  }

  private static List<LineQuantity> byNumber(List<LineQuantity> lines) {
    return lines.stream().sorted(Comparator.comparing(LineQuantity::line)).toList();
  }
}
