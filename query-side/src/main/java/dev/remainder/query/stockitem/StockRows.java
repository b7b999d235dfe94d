package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.query.projection.ViewRows;
import dev.remainder.query.projection.ViewSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the figures of a stock item as one row, and each line that waits for it as another. */
final class StockRows implements ViewRows<StockItemView, StockItemEvent> {

  private final JdbcTemplate jdbc;
  private final String table;
  private final StockFigureRows figures;
  private final QueueRows queues;

  StockRows(JdbcTemplate jdbc, ViewSchema schema, QueueRows queues) {
    this.jdbc = jdbc;
    this.table = schema.table("stock_item");
    this.figures = new StockFigureRows(jdbc, table);
    this.queues = queues;
  }

  @Override
  public Map<String, StockItemView> load(Map<String, ? extends Collection<StockItemEvent>> events) {
    var waiting = queues.load(events);
    var found = new HashMap<String, StockItemView>();
    jdbc.query(
        """
        select stream, warehouse, sku, name, on_hand, reserved, open_demand, version
        from %s where stream = any(?)
        """
            .formatted(table),
        row -> {
          var stream = row.getString("stream");
          found.put(
              stream,
              new StockItemView(
                  new StockItemId(row.getString("warehouse"), row.getString("sku")),
                  row.getString("name"),
                  new Balance(
                      Quantity.of(row.getBigDecimal("on_hand")),
                      Quantity.of(row.getBigDecimal("reserved"))),
                  Quantity.of(row.getBigDecimal("open_demand")),
                  QueueView.of(waiting.getOrDefault(stream, Map.of())),
                  row.getLong("version")));
        },
        (Object) events.keySet().toArray(String[]::new));
    return found;
  }

  @Override
  public void save(Map<String, StockItemView> loaded, Map<String, StockItemView> changed) {
    figures.save(changed);
    queues.save(loaded, changed);
  }
}
