package dev.remainder.query.saleorder;

import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.SaleOrderState;
import java.util.List;

/** What became of an order, told by its quantities (domain.md 5). Services do not count. */
public enum Outcome {
  /** Something may still be delivered. */
  OPEN,
  DELIVERED_IN_FULL,
  /** Nothing is open any more, and something was never delivered. */
  CLOSED_SHORT,
  CANCELLED;

  static Outcome of(SaleOrderState state, List<OrderLineView> lines) {
    return switch (state) {
      case CANCELLED -> CANCELLED;
      case QUOTATION -> OPEN;
      case CONFIRMED ->
          ofGoods(lines.stream().filter(it -> it.kind() == ProductKind.GOODS).toList());
    };
  }

  private static Outcome ofGoods(List<OrderLineView> goods) {
    if (goods.isEmpty() || goods.stream().anyMatch(line -> line.open().isPositive())) {
      return OPEN;
    }
    return goods.stream().anyMatch(line -> line.cancelled().isPositive())
        ? CLOSED_SHORT
        : DELIVERED_IN_FULL;
  }
}
