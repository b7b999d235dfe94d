package dev.remainder.query.audit;

import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;

/** The figures of an order line, as its order's events tell them. */
final class OrderLineFigures {

  private final boolean goods;
  Quantity ordered;
  Quantity delivered = Quantity.ZERO;
  Quantity cancelled = Quantity.ZERO;

  /** What was cancelled and is no longer ordered either. */
  Quantity restored = Quantity.ZERO;

  OrderLineFigures(OrderLine line) {
    goods = line.kind() == ProductKind.GOODS;
    ordered = line.quantity();
  }

  boolean isGoods() {
    return goods;
  }

  Quantity open() {
    return ordered.lessAtMost(delivered.plus(cancelled));
  }

  void cancel(Quantity givenUp) {
    cancelled = cancelled.plus(givenUp.min(open()));
  }

  void restore(Quantity wantedNoLonger) {
    cancelled = cancelled.minus(wantedNoLonger);
    restored = restored.plus(wantedNoLonger);
  }

  @Override
  public String toString() {
    return "ordered %s, delivered %s, open %s, cancelled %s"
        .formatted(ordered, delivered, open(), cancelled);
  }
}
