package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.query.projection.ViewRows;
import dev.remainder.query.projection.ViewSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the figures of a stock item as one row, and each line that waits for it as another. */
final class StockRows implements ViewRows<StockItemView, StockItemEvent> {

  private final JdbcTemplate jdbc;
  private final String table;
  private final QueueRows queues;

  StockRows(JdbcTemplate jdbc, ViewSchema schema, QueueRows queues) {
    this.jdbc = jdbc;
    this.table = schema.table("stock_item");
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
    saveFigures(changed);
    queues.save(loaded, changed);
  }

  private void saveFigures(Map<String, StockItemView> changed) {
    var rows = new ArrayList<>(changed.entrySet());
    jdbc.batchUpdate(
        """
        insert into %s
          (stream, version, warehouse, sku, name, on_hand, reserved, open_demand)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (stream) do update set
          version = excluded.version, name = excluded.name, on_hand = excluded.on_hand,
          reserved = excluded.reserved, open_demand = excluded.open_demand
        """
            .formatted(table),
        rows,
        Math.max(1, rows.size()),
        (row, entry) -> {
          var view = entry.getValue();
          row.setString(1, entry.getKey());
          row.setLong(2, view.version());
          row.setString(3, view.id().warehouse());
          row.setString(4, view.id().sku());
          row.setString(5, view.name());
          row.setBigDecimal(6, view.balance().onHand().toBigDecimal());
          row.setBigDecimal(7, view.balance().reserved().toBigDecimal());
          row.setBigDecimal(8, view.openDemand().toBigDecimal());
        });
  }
}
