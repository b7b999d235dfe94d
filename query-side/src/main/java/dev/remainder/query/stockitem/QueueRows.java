package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.DemandKey;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.ViewSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the lines that wait for stock items; a queue may be long, so only what changes is touched.
 */
final class QueueRows {

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final String table;

  QueueRows(JdbcTemplate jdbc, ViewJson json, ViewSchema schema) {
    this.jdbc = jdbc;
    this.json = json;
    this.table = schema.table("stock_queue");
  }

  /** By stream, those lines that the events are about. */
  Map<String, Map<DemandKey, QueueLineView>> load(
      Map<String, ? extends Collection<StockItemEvent>> events) {
    var touched = Row.touchedBy(events);
    var found = new HashMap<String, Map<DemandKey, QueueLineView>>();
    if (touched.isEmpty()) {
      return found;
    }
    jdbc.query(
        """
        select queue.stream, queue.document
        from unnest(?::text[], ?::text[], ?::integer[]) as touched (stream, transfer_id, line)
        join %s queue using (stream, transfer_id, line)
        """
            .formatted(table),
        row -> {
          var line = json.read(row.getString(2), QueueLineView.class);
          found.computeIfAbsent(row.getString(1), none -> new HashMap<>()).put(line.key(), line);
        },
        touched.stream().map(Row::stream).toArray(String[]::new),
        touched.stream().map(row -> row.key().transferId().value()).toArray(String[]::new),
        touched.stream().map(row -> row.key().line()).toArray(Integer[]::new));
    return found;
  }

  void save(Map<String, StockItemView> loaded, Map<String, StockItemView> changed) {
    var left = new ArrayList<Row>();
    var waiting = new ArrayList<Map.Entry<String, QueueLineView>>();
    changed.forEach((stream, view) -> {
      var now = view.queue().lines();
      var before = linesOf(loaded.get(stream));
      before.keySet().stream()
          .filter(key -> !now.containsKey(key))
          .forEach(key -> left.add(new Row(stream, key)));
      now.values().stream()
          .filter(line -> !line.equals(before.get(line.key())))
          .forEach(line -> waiting.add(Map.entry(stream, line)));
    });
    delete(left);
    upsert(waiting);
  }

  private static Map<DemandKey, QueueLineView> linesOf(@Nullable StockItemView view) {
    return view == null ? Map.of() : view.queue().lines();
  }

  private void delete(List<Row> rows) {
    jdbc.batchUpdate(
        "delete from " + table + " where stream = ? and transfer_id = ? and line = ?",
        rows.stream().map(Row::primaryKey).toList());
  }

  private void upsert(List<Map.Entry<String, QueueLineView>> rows) {
    jdbc.batchUpdate(
        """
        insert into %s (stream, transfer_id, line, document)
        values (?, ?, ?, cast(? as jsonb))
        on conflict (stream, transfer_id, line) do update set document = excluded.document
        """
            .formatted(table),
        rows,
        Math.max(1, rows.size()),
        (statement, row) -> {
          var line = row.getValue();
          statement.setString(1, row.getKey());
          statement.setString(2, line.transferId());
          statement.setInt(3, line.line());
          statement.setString(4, json.write(line));
        });
  }

  /** Which line of which queue. */
  private record Row(String stream, DemandKey key) {

    static List<Row> touchedBy(Map<String, ? extends Collection<StockItemEvent>> events) {
      return events.entrySet().stream()
          .flatMap(entry ->
              entry.getValue().stream()
                  .flatMap(TouchedLines::of)
                  .map(key -> new Row(entry.getKey(), key)))
          .distinct()
          .toList();
    }

    Object[] primaryKey() {
      return new Object[] {stream, key.transferId().value(), key.line()};
    }
  }
}
