package dev.remainder.command.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;

/**
 * A line of an open transfer and what it holds: reserved <= demand (domain.md 6).
 *
 * @param reserved what stock is held for it
 */
record PickingLine(TransferLine planned, Quantity reserved) {

  static PickingLine unreserved(TransferLine planned) {
    return new PickingLine(planned, Quantity.ZERO);
  }

  int number() {
    return planned.line();
  }

  String sku() {
    return planned.sku();
  }

  Quantity demand() {
    return planned.demand();
  }

  Quantity missing() {
    return demand().minus(reserved);
  }

  PickingLine holding(Quantity quantity) {
    return new PickingLine(planned, quantity);
  }

  PickingLine wanting(Quantity demand) {
    return new PickingLine(
        new TransferLine(planned.line(), planned.sku(), planned.name(), demand), reserved);
  }

  LineQuantity of(Quantity quantity) {
    return new LineQuantity(number(), sku(), quantity);
  }
}
