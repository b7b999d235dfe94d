package dev.remainder.query.saleorder;

import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.ValidatedLine;

/**
 * A line of an order: ordered = delivered + open + cancelled, but delivered may be more than that
 * (domain.md 6).
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

  OrderLineView raised(SaleOrderLineRaised it) {
    return with(it.after(), delivered, open.plus(it.toShip()), cancelled);
  }

  OrderLineView lowered(SaleOrderLineLowered it) {
    return with(
        it.after(),
        delivered,
        open.minus(it.openReduced()),
        cancelled.minus(it.cancelledReduced()));
  }

  /** What was asked of the transfer is no longer open, but for what went into a backorder. */
  OrderLineView delivered(ValidatedLine it) {
    return with(
        ordered,
        delivered.plus(it.done()),
        open.lessAtMost(it.demand().minus(it.backordered())),
        cancelled.plus(it.cancelled()));
  }

  OrderLineView cancelled(Quantity givenUp) {
    var really = open.min(givenUp);
    return with(ordered, delivered, open.minus(really), cancelled.plus(really));
  }

  private OrderLineView with(
      Quantity newOrdered, Quantity newDelivered, Quantity newOpen, Quantity newCancelled) {
    return new OrderLineView(
        line, sku, name, kind, newOrdered, newDelivered, newOpen, newCancelled);
  }
}
