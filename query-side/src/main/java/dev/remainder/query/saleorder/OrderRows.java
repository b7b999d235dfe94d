package dev.remainder.query.saleorder;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.query.projection.ViewRows;
import java.util.Collection;
import java.util.Map;

/** Keeps each order as a row, and how many there are of each kind. */
record OrderRows(ViewRows<OrderView, SaleOrderEvent> orders, OrderCounts counts)
    implements ViewRows<OrderView, SaleOrderEvent> {

  @Override
  public Map<String, OrderView> load(Map<String, ? extends Collection<SaleOrderEvent>> events) {
    return orders.load(events);
  }

  @Override
  public void save(Map<String, OrderView> loaded, Map<String, OrderView> changed) {
    orders.save(loaded, changed);
    counts.save(loaded, changed);
  }
}
