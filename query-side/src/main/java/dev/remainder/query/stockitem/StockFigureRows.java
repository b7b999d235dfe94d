package dev.remainder.query.stockitem;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the figures of stock items, a row for each, in a table of that shape. */
final class StockFigureRows {

  private final JdbcTemplate jdbc;
  private final String table;

  StockFigureRows(JdbcTemplate jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /**
   * @param changed by stream
   */
  void save(Map<String, StockItemView> changed) {
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
