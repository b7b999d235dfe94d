package dev.remainder.command.saleorder;

import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What ordering more or less of a line does to its order (domain.md 2.5). */
final class LineChange {

  private LineChange() {}

  static SaleOrderLineRaised raise(OrderProgress order, OrderedLine line, Quantity after) {
    // After an over-delivery, only what goes beyond the delivered is still to be shipped.
    var settled = line.delivered().plus(line.cancelled()).plus(line.open());
    var toShip = after.lessAtMost(settled);
    return new SaleOrderLineRaised(
        order.id(),
        line.line(),
        line.ordered(),
        after,
        toShip,
        toShip.isZero() ? null : fulfilment(order, line.line(), toShip));
  }

  static SaleOrderLineLowered lower(OrderProgress order, OrderedLine line, Quantity after) {
    var by = line.ordered().minus(after);
    var fromOpen = line.open().min(by);
    var number = line.line().line();
    return new SaleOrderLineLowered(
        order.id(),
        number,
        line.line().sku(),
        line.ordered(),
        after,
        fromOpen,
        line.cancelled().min(by.minus(fromOpen)),
        order.open().reduce(number, fromOpen));
  }

  /** Joins the open transfer, or opens one; none for a quotation and for a service. */
  static @Nullable Fulfilment fulfilment(OrderProgress order, OrderLine line, Quantity toShip) {
    var delivery = order.delivery();
    if (delivery == null || line.kind() == ProductKind.SERVICE) {
      return null;
    }
    return order
        .open()
        .latest()
        .map(transfer ->
            new Fulfilment(
                transfer, false, order.demand(transfer, line.line()).plus(toShip), delivery))
        .orElseGet(() -> new Fulfilment(order.nextTransfer(), true, toShip, delivery));
  }
}
