package dev.remainder.command.stockitem;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import java.time.Instant;

/**
 * A transfer line in the queue of a stock item.
 *
 * @param reserved what it holds of the stock
 * @param unreserved it was unreserved by hand and waits for Check Availability
 */
record Waiting(Demand demand, Quantity reserved, boolean unreserved) {

  Quantity missing() {
    return demand.quantity().minus(reserved);
  }

  boolean isShort() {
    return missing().isPositive();
  }

  /** Whether it is served without anyone asking (domain.md 4). */
  boolean isAutomaticAt(Instant now) {
    return !unreserved && demand.reservation().isAutomaticAt(now);
  }

  Waiting holding(Quantity quantity) {
    return new Waiting(demand, quantity, unreserved);
  }

  Waiting wanting(Quantity quantity) {
    return new Waiting(demand.of(quantity), reserved, unreserved);
  }

  Waiting ranked(AllocationRank rank, Reservation reservation) {
    return new Waiting(demand.ranked(rank, reservation), reserved, unreserved);
  }

  boolean isRanked(AllocationRank rank, Reservation reservation) {
    return demand.rank().equals(rank) && demand.reservation().equals(reservation);
  }
}
