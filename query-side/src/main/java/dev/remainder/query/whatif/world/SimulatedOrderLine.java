package dev.remainder.query.whatif.world;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;

/** A line of an order: ordered = delivered + open + cancelled (domain.md 6). */
final class SimulatedOrderLine {

  final int number;
  final String sku;
  final ProductKind kind;
  Quantity ordered;
  Quantity delivered = Quantity.ZERO;
  Quantity cancelled = Quantity.ZERO;

  SimulatedOrderLine(OrderLine line) {
    number = line.line();
    sku = line.sku();
    kind = line.kind();
    ordered = line.quantity();
  }

  boolean isGoods() {
    return kind == ProductKind.GOODS;
  }

  /** Nothing, if more was delivered than ordered. */
  Quantity open() {
    return ordered.lessAtMost(delivered.plus(cancelled));
  }

  void cancel(Quantity quantity) {
    cancelled = cancelled.plus(quantity.min(open()));
  }

  LineQuantity of(Quantity quantity) {
    return new LineQuantity(number, sku, quantity);
  }
}
