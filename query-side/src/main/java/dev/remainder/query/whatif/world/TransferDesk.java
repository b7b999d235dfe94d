package dev.remainder.query.whatif.world;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is done to open transfers until they are shipped (domain.md 2.5, 2.6 and 4). */
final class TransferDesk {

  private final RulesInForce rules;
  private final Promises promises;
  private final Agenda agenda;
  private final Deviation deviation;
  private final Course course;

  TransferDesk(
      RulesInForce rules, Promises promises, Agenda agenda, Deviation deviation, Course course) {
    this.rules = rules;
    this.promises = promises;
    this.agenda = agenda;
    this.deviation = deviation;
    this.course = course;
  }

  /**
   * The order's open transfer from now on; its lines join their queues.
   *
   * @param inherited what is kept for them, by line
   */
  void plan(
      SimulatedOrder order,
      TransferId id,
      DeliveryTerms terms,
      List<LineQuantity> lines,
      Map<Integer, Quantity> inherited,
      boolean backorder,
      Instant now) {
    var type = rules.ofDeliveries(terms.warehouse());
    var reservation = ReservationDate.of(type.reservationMethod(), type, terms);
    var transfer = new SimulatedTransfer(id, order, backorder, terms, reservation);
    order.open = transfer;
    for (var line : lines) {
      add(transfer, line);
    }
    course.planned(
        new PlannedTransfer(id, terms, backorder, transfer.quantities(line -> line.demand), now));
    for (var line : transfer.demanding()) {
      line.reserved = inherited.getOrDefault(line.number, Quantity.ZERO);
      // Not before its turn: another line of the same product would be given what is kept for it.
      line.stock.unkeep(line.reserved);
      join(line, now);
    }
  }

  private SimulatedLine add(SimulatedTransfer transfer, LineQuantity line) {
    var item = promises.of(new StockItemId(transfer.terms.warehouse(), line.sku()));
    var added = new SimulatedLine(transfer, line.line(), item, line.quantity());
    transfer.lines.put(line.line(), added);
    return added;
  }

  private void join(SimulatedLine line, Instant now) {
    line.rank = line.rankNow();
    line.reservation = line.transfer.reservation;
    line.unreserved = line.transfer.unreserved;
    line.stock.join(line);
    allocateWhenDue(line, now);
    promises.touched().add(line.transfer.order);
    promises.allocate(line.stock, now);
  }

  /** In reality the scheduler's turn was recorded, if it gave anything. */
  private void allocateWhenDue(SimulatedLine line, Instant now) {
    var from = line.reservation.from();
    if (line.reservation.method() == ReservationMethod.BY_DATE
        && from != null
        && from.isAfter(now)) {
      agenda.add(
          from,
          () -> {
            if (deviation.hasBegun()) {
              promises.allocate(line.stock, from);
            }
          });
    }
  }

  /** So much more of an order's line, which the transfer may not have yet. */
  void raise(SimulatedTransfer transfer, LineQuantity more, Instant now) {
    var line = transfer.lines.get(more.line());
    if (line != null && line.demand.isPositive()) {
      line.stock.want(line, line.demand.plus(more.quantity()));
      promises.touched().add(transfer.order);
      promises.allocate(line.stock, now);
    } else {
      join(add(transfer, more), now);
    }
  }

  /** So much less; a transfer without demand is cancelled. */
  void lower(SimulatedTransfer transfer, LineQuantity less, Instant now) {
    var line = transfer.lines.get(less.line());
    if (line == null || !line.demand.isPositive()) {
      return;
    }
    line.stock.want(line, line.demand.lessAtMost(less.quantity()));
    promises.touched().add(transfer.order);
    promises.allocate(line.stock, now);
    if (!transfer.hasDemand()) {
      withdraw(transfer, now);
    }
  }

  /** Answers the demand that is given up. */
  List<LineQuantity> withdraw(SimulatedTransfer transfer, Instant now) {
    var givenUp = transfer.quantities(line -> line.demand);
    var lines = transfer.demanding();
    lines.forEach(line -> line.stock.leave(line));
    transfer.order.open = null;
    promises.touched().add(transfer.order);
    course.withdrawn(new WithdrawnTransfer(transfer.id, transfer.terms, givenUp, now));
    lines.forEach(line -> promises.allocate(line.stock, now));
    return givenUp;
  }

  void unreserve(SimulatedTransfer transfer, Instant now) {
    transfer.unreserved = true;
    var released = new ArrayList<SimulatedLine>();
    for (var line : transfer.demanding()) {
      if (!line.unreserved) {
        line.stock.hold(line, Quantity.ZERO);
        line.unreserved = true;
        released.add(line);
      }
    }
    promises.touched().add(transfer.order);
    released.forEach(line -> promises.allocate(line.stock, now));
  }

  void checkAvailability(SimulatedTransfer transfer, Instant now) {
    transfer.unreserved = false;
    for (var line : transfer.demanding()) {
      if (line.isShort()) {
        promises.allocate(line.stock, now, line);
        line.unreserved = false;
      }
    }
  }

  void reschedule(SimulatedTransfer transfer, Priority priority, Instant date, Instant now) {
    var terms = transfer.terms.rescheduled(priority, date);
    if (terms.equals(transfer.terms)) {
      return;
    }
    transfer.terms = terms;
    transfer.reservation =
        ReservationDate.of(
            transfer.reservation.method(), rules.ofDeliveries(terms.warehouse()), terms);
    for (var line : transfer.demanding()) {
      line.stock.rerank(line, line.rankNow());
      line.reservation = transfer.reservation;
      allocateWhenDue(line, now);
      promises.allocate(line.stock, now);
    }
  }
}
