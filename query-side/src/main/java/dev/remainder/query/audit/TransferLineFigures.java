package dev.remainder.query.audit;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;

/** The figures of a transfer line. */
final class TransferLineFigures {

  final String sku;
  Quantity demand;
  Quantity reserved = Quantity.ZERO;
  Quantity done = Quantity.ZERO;
  Quantity backordered = Quantity.ZERO;
  Quantity cancelled = Quantity.ZERO;

  /** What a backorder was made for, and what was told to be cancelled. */
  Quantity passedOn = Quantity.ZERO;

  Quantity closedShort = Quantity.ZERO;

  TransferLineFigures(TransferLine line) {
    sku = line.sku();
    demand = line.demand();
  }

  boolean isReservedWithinDemand() {
    return !reserved.isNegative() && !reserved.isMoreThan(demand);
  }

  /** More than demand may be shipped; then nothing is left over. */
  boolean isSettled() {
    var leftOver = backordered.plus(cancelled);
    return done.isMoreThan(demand) ? leftOver.isZero() : done.plus(leftOver).equals(demand);
  }

  boolean isRemainderPlaced() {
    return passedOn.equals(backordered)
        && closedShort.equals(cancelled)
        && !(backordered.isPositive() && cancelled.isPositive());
  }

  @Override
  public String toString() {
    return "demand %s, reserved %s, done %s, backordered %s, cancelled %s"
        .formatted(demand, reserved, done, backordered, cancelled);
  }
}
