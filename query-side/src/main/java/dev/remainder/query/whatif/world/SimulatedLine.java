package dev.remainder.query.whatif.world;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import java.time.Instant;

/** A line of an open transfer, in the queue of its stock item while it has something to ship. */
final class SimulatedLine {

  final SimulatedTransfer transfer;
  final int number;
  final SimulatedStock stock;
  Quantity demand;
  Quantity reserved = Quantity.ZERO;
  AllocationRank rank;
  Reservation reservation;

  /** Out of automatic allocation until Check Availability. */
  boolean unreserved;

  SimulatedLine(SimulatedTransfer transfer, int number, SimulatedStock stock, Quantity demand) {
    this.transfer = transfer;
    this.number = number;
    this.stock = stock;
    this.demand = demand;
    this.rank = rankNow();
    this.reservation = transfer.reservation;
  }

  /** Its place in the queue, by what its transfer's terms say now. */
  AllocationRank rankNow() {
    var terms = transfer.terms;
    return new AllocationRank(
        terms.priority(),
        terms.scheduledDate(),
        terms.confirmedAt(),
        terms.orderReference(),
        transfer.id,
        number);
  }

  Quantity missing() {
    return demand.minus(reserved);
  }

  boolean isShort() {
    return missing().isPositive();
  }

  boolean isServedByItself(Instant now) {
    return !unreserved && reservation.isAutomaticAt(now);
  }
}
