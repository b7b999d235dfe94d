package dev.remainder.command.testing;

import dev.remainder.command.stockitem.FreeStock;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.util.HashMap;
import java.util.Map;

/** What lies free in the warehouse, as a test says; nothing of what it does not name. */
public final class FreeInWarehouse implements FreeStock {

  private final Map<StockItemId, Quantity> free = new HashMap<>();

  public FreeInWarehouse having(String sku, Quantity quantity) {
    free.put(new StockItemId("WH", sku), quantity);
    return this;
  }

  @Override
  public Quantity of(StockItemId stockItemId) {
    return free.getOrDefault(stockItemId, Quantity.ZERO);
  }
}
