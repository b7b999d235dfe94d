package dev.remainder.query.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.ValidatedLine;

/**
 * A line of a transfer: demand = done + backordered + cancelled once it is done.
 *
 * @param line the order line's number
 * @param reserved what stock is held for it; nothing once it is done
 */
public record TransferLineView(
    int line,
    String sku,
    String name,
    Quantity demand,
    Quantity reserved,
    Quantity done,
    Quantity backordered,
    Quantity cancelled) {

  static TransferLineView of(TransferLine planned) {
    return open(planned, Quantity.ZERO);
  }

  static TransferLineView of(ValidatedLine validated) {
    return new TransferLineView(
        validated.line(),
        validated.sku(),
        validated.name(),
        validated.demand(),
        Quantity.ZERO,
        validated.done(),
        validated.backordered(),
        validated.cancelled());
  }

  /** With more to ship, holding what it held. */
  TransferLineView raised(TransferLine raised) {
    return open(raised, reserved);
  }

  TransferLineView lowered(Quantity newDemand, Quantity released) {
    return open(new TransferLine(line, sku, name, newDemand), reserved.minus(released));
  }

  TransferLineView holding(Quantity newReserved) {
    return open(new TransferLine(line, sku, name, demand), newReserved);
  }

  TransferLineView cancelled(LineQuantity givenUp) {
    return new TransferLineView(
        line, sku, name, demand, Quantity.ZERO, done, backordered, givenUp.quantity());
  }

  private static TransferLineView open(TransferLine line, Quantity reserved) {
    return new TransferLineView(
        line.line(),
        line.sku(),
        line.name(),
        line.demand(),
        reserved,
        Quantity.ZERO,
        Quantity.ZERO,
        Quantity.ZERO);
  }
}
