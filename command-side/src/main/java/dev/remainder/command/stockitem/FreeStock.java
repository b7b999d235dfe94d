package dev.remainder.command.stockitem;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;

/** What others may look up of stock items. */
@FunctionalInterface
public interface FreeStock {

  /** What is promised to nobody; it cannot change before the transaction ends. */
  Quantity of(StockItemId stockItemId);
}
