package dev.remainder.query.projection;

import dev.remainder.query.platform.ViewJson;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps each view as one row: the view itself as a document, and copies of what is filtered and
 * sorted by as columns.
 */
public final class DocumentRows<V extends StreamView, E> implements ViewRows<V, E> {

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Class<V> type;
  private final List<Function<V, @Nullable Object>> values;
  private final String select;
  private final String upsert;

  /**
   * @param columns name of each copied column, and what stands in it
   */
  public DocumentRows(
      JdbcTemplate jdbc,
      ViewJson json,
      String table,
      Class<V> type,
      LinkedHashMap<String, Function<V, @Nullable Object>> columns) {
    this.jdbc = jdbc;
    this.json = json;
    this.type = type;
    this.values = List.copyOf(columns.values());
    this.select = "select stream, document from " + table + " where stream = any(?)";
    this.upsert = upsertOf(table, columns.keySet());
  }

  @Override
  public Map<String, V> load(Map<String, ? extends Collection<E>> events) {
    var found = new LinkedHashMap<String, V>();
    jdbc.query(
        select,
        row -> {
          found.put(row.getString(1), json.read(row.getString(2), type));
        },
        (Object) events.keySet().toArray(String[]::new));
    return found;
  }

  @Override
  public void save(Map<String, V> loaded, Map<String, V> changed) {
    var rows = new ArrayList<>(changed.entrySet());
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(
          upsert, rows, rows.size(), (row, view) -> fill(row, view.getKey(), view.getValue()));
    }
  }

  private void fill(PreparedStatement row, String stream, V view) throws SQLException {
    row.setString(1, stream);
    row.setLong(2, view.version());
    row.setString(3, json.write(view));
    var index = 4;
    for (var value : values) {
      row.setObject(index++, inSql(value.apply(view)));
    }
  }

  private static @Nullable Object inSql(@Nullable Object value) {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case null, default -> value;
    };
  }

  private static String upsertOf(String table, Collection<String> columns) {
    var changing = Stream.concat(Stream.of("version", "document"), columns.stream()).toList();
    return """
    insert into %s (stream, %s) values (?, ?, cast(? as jsonb)%s)
    on conflict (stream) do update set %s\
    """
        .formatted(
            table,
            String.join(", ", changing),
            ", ?".repeat(columns.size()),
            changing.stream()
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", ")));
  }
}
