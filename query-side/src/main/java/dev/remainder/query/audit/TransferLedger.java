package dev.remainder.query.audit;

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
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferState;
import java.util.HashMap;
import java.util.Map;

/** Keeps the figures of all transfers. */
final class TransferLedger {

  private final Findings findings;
  private final Map<String, TransferFigures> transfers = new HashMap<>();

  TransferLedger(Findings findings) {
    this.findings = findings;
  }

  Map<String, TransferFigures> all() {
    return transfers;
  }

  void apply(TransferEvent event, Place place) {
    if (event instanceof TransferPlanned it) {
      transfers.put(place.stream(), new TransferFigures(it));
      return;
    }
    var transfer = transfers.get(place.stream());
    if (transfer == null) {
      throw new IllegalStateException("it was never planned");
    }
    apply(transfer, event, place);
    if (transfer.isOpen()) {
      transfer.lines.forEach((number, line) ->
          findings.check(
              Equation.TRANSFER_RESERVED,
              line.isReservedWithinDemand(),
              place,
              "line %d: %s",
              number,
              line));
    }
  }

  private void apply(TransferFigures transfer, TransferEvent event, Place place) {
    switch (event) {
      case TransferPlanned again -> throw new IllegalStateException("it was planned twice");
      case TransferDemandRaised it -> {
        transfer.lines.computeIfAbsent(it.line().line(), none -> new TransferLineFigures(it.line()))
                .demand =
            it.line().demand();
        transfer.state = it.state();
      }
      case TransferDemandLowered it -> {
        var line = transfer.line(it.line());
        line.demand = it.demand();
        line.reserved = line.reserved.minus(it.released());
        transfer.state = it.state();
      }
      case TransferReserved it -> {
        transfer.line(it.line()).reserved = it.reserved();
        transfer.state = it.state();
      }
      case ReservationDisplaced it -> {
        transfer.line(it.line()).reserved = it.reserved();
        transfer.state = it.state();
      }
      case AvailabilityChecked it -> transfer.state = it.state();
      case TransferUnreserved it -> {
        transfer.lines.values().forEach(line -> line.reserved = Quantity.ZERO);
        transfer.state = it.state();
      }
      case TransferRescheduled it -> transfer.state = it.state();
      case DeliveryValidated it -> validated(transfer, it, place);
      case BackorderCreated it ->
          it.lines().forEach(line -> transfer.line(line.line()).passedOn = line.demand());
      case RemainderCancelled it -> {
        it.lines().forEach(line -> transfer.line(line.line()).closedShort = line.quantity());
        transfer.close(it.lines());
      }
      case TransferCancelled it -> cancelled(transfer, it, place);
    }
  }

  private void validated(TransferFigures transfer, DeliveryValidated it, Place place) {
    transfer.state = TransferState.DONE;
    transfer.lines.values().forEach(line -> line.reserved = Quantity.ZERO);
    for (var validated : it.lines()) {
      var line = transfer.line(validated.line());
      line.done = validated.done();
      line.backordered = validated.backordered();
      line.cancelled = validated.cancelled();
    }
    settled(transfer, place);
  }

  private void cancelled(TransferFigures transfer, TransferCancelled it, Place place) {
    transfer.state = TransferState.CANCELLED;
    transfer.lines.values().forEach(line -> line.reserved = Quantity.ZERO);
    it.lines().forEach(given -> transfer.line(given.line()).cancelled = given.quantity());
    transfer.close(it.lines());
    settled(transfer, place);
  }

  private void settled(TransferFigures transfer, Place place) {
    transfer.lines.forEach((number, line) ->
        findings.check(
            Equation.TRANSFER_LINE, line.isSettled(), place, "line %d: %s", number, line));
  }
}
