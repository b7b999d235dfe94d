package dev.remainder.command.stockitem;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Locks the stock item and asks it. */
@Component
class LockedFreeStock implements FreeStock {

  private final Repository<StockItem> stockItems;

  LockedFreeStock(@Lazy Repository<StockItem> stockItems) {
    this.stockItems = stockItems;
  }

  @Override
  public Quantity of(StockItemId stockItemId) {
    return stockItems.load(stockItemId.toString()).invoke(StockItem::free);
  }
}
