package dev.remainder.benchmarks.filled;

import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;

/**
 * What an order is about.
 *
 * @param units of the product
 */
record Wanted(PlayedStock stock, int units) {

  OrderLine asLine(int number) {
    return new OrderLine(
        number, stock.id().sku(), stock.name(), ProductKind.GOODS, Quantity.of(units));
  }
}
