package dev.remainder.command.saleorder;

import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;

/**
 * A line of an order and what became of it: ordered = delivered + open + cancelled (domain.md 6).
 */
record OrderedLine(OrderLine line, Quantity delivered, Quantity cancelled) {

  static OrderedLine of(OrderLine line) {
    return new OrderedLine(line, Quantity.ZERO, Quantity.ZERO);
  }

  boolean isGoods() {
    return line.kind() == ProductKind.GOODS;
  }

  Quantity ordered() {
    return line.quantity();
  }

  Quantity open() {
    return ordered().lessAtMost(delivered.plus(cancelled));
  }

  OrderedLine ordering(Quantity quantity) {
    return new OrderedLine(ordering(line, quantity), delivered, cancelled);
  }

  OrderedLine delivering(Quantity quantity) {
    return new OrderedLine(line, delivered.plus(quantity), cancelled);
  }

  OrderedLine cancelling(Quantity quantity) {
    return new OrderedLine(line, delivered, cancelled.plus(quantity));
  }

  OrderedLine restoring(Quantity quantity) {
    return new OrderedLine(line, delivered, cancelled.minus(quantity));
  }

  private static OrderLine ordering(OrderLine line, Quantity quantity) {
    return new OrderLine(line.line(), line.sku(), line.name(), line.kind(), quantity);
  }
}
