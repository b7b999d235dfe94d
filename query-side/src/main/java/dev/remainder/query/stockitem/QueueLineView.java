package dev.remainder.query.stockitem;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;

/**
 * A transfer line that waits for a stock item.
 *
 * @param demand still to be shipped
 * @param rank its place among all that wait
 */
public record QueueLineView(
    String transferId,
    String reference,
    String orderId,
    int line,
    Quantity demand,
    Quantity reserved,
    AllocationRank rank,
    Reservation reservation) {

  static QueueLineView of(Demand demand, Quantity reserved) {
    return new QueueLineView(
        demand.transferId().value(),
        demand.reference(),
        demand.orderId().value(),
        demand.line(),
        demand.quantity(),
        reserved,
        demand.rank(),
        demand.reservation());
  }

  QueueLineView demanding(Quantity newDemand) {
    return new QueueLineView(
        transferId, reference, orderId, line, newDemand, reserved, rank, reservation);
  }

  QueueLineView holding(Quantity newReserved) {
    return new QueueLineView(
        transferId, reference, orderId, line, demand, newReserved, rank, reservation);
  }

  QueueLineView ranked(AllocationRank newRank, Reservation newReservation) {
    return new QueueLineView(
        transferId, reference, orderId, line, demand, reserved, newRank, newReservation);
  }

  DemandKey key() {
    return new DemandKey(rank.transferId(), line);
  }
}
