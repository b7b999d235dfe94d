package dev.remainder.query.saleorder;

import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;

/**
 * A line of an order: ordered = delivered + open + cancelled; if more was delivered than ordered,
 * nothing is open (domain.md 6).
 */
public record OrderLineView(
    int line,
    String sku,
    String name,
    ProductKind kind,
    Quantity ordered,
    Quantity delivered,
    Quantity open,
    Quantity cancelled) {

  static OrderLineView of(OrderLine line) {
    return new OrderLineView(
        line.line(),
        line.sku(),
        line.name(),
        line.kind(),
        line.quantity(),
        Quantity.ZERO,
        line.quantity(),
        Quantity.ZERO);
  }

  OrderLineView ordering(Quantity newOrdered) {
    return with(newOrdered, delivered, cancelled);
  }

  /** What was cancelled of the line may be taken back by ordering less. */
  OrderLineView restoring(Quantity newlyWanted) {
    return with(ordered, delivered, cancelled.lessAtMost(newlyWanted));
  }

  OrderLineView delivering(Quantity done) {
    return with(ordered, delivered.plus(done), cancelled);
  }

  /** Never more than what is open: after an over-delivery a transfer may give up more than that. */
  OrderLineView cancelling(Quantity givenUp) {
    return with(ordered, delivered, cancelled.plus(givenUp.min(open)));
  }

  private OrderLineView with(Quantity newOrdered, Quantity newDelivered, Quantity newCancelled) {
    var newOpen = newOrdered.lessAtMost(newDelivered.plus(newCancelled));
    return new OrderLineView(
        line, sku, name, kind, newOrdered, newDelivered, newOpen, newCancelled);
  }
}
