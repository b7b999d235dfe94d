package dev.remainder.query.rebuild;

import static dev.remainder.query.projection.ViewSchema.IN_SERVICE;

import dev.remainder.query.projection.SummaryTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a table with its twin, without the streams that move. */
final class ComparedTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcTemplate jdbc;

  ComparedTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param only rows of these streams; null for all
   */
  Findings compare(String table, String @Nullable [] only) {
    var key = primaryKey(table);
    return only == null
        ? compare(table, ComparisonSql.byKey(table, key, ""))
        : compare(table, ComparisonSql.byKey(table, key, ComparisonSql.SOME_STREAMS), only, only);
  }

  /** All rows of it. */
  Findings compare(SummaryTable summary) {
    return compare(summary.name(), ComparisonSql.byContent(summary));
  }

  private Findings compare(String table, ComparisonSql sql, Object... parameters) {
    var digest = jdbc.query(sql.digests(), (row, n) -> digest(table, row), parameters).getFirst();
    var rows =
        digest.differingRows() == 0
            ? List.<DifferingRow>of()
            : jdbc.query(sql.differing(), (row, n) -> differing(table, row), parameters);
    return new Findings(List.of(digest), digest.differingRows(), rows, 0);
  }

  private static TableDigest digest(String table, ResultSet row) throws SQLException {
    return new TableDigest(
        table,
        row.getLong(1),
        row.getLong(2),
        TableDigest.hex(row.getLong(3)),
        TableDigest.hex(row.getLong(4)),
        row.getLong(5));
  }

  private static DifferingRow differing(String table, ResultSet row) throws SQLException {
    return DifferingRow.of(
        table, JSON.readTree(row.getString(1)), json(row.getString(2)), json(row.getString(3)));
  }

  private static @Nullable JsonNode json(@Nullable String text) {
    return text == null ? null : JSON.readTree(text);
  }

  private List<String> primaryKey(String table) {
    return jdbc.queryForList(
        """
        select attname from pg_index
        cross join unnest(indkey) with ordinality as key (attribute, place)
        join pg_attribute on attrelid = indrelid and attnum = key.attribute
        where indrelid = cast(? as regclass) and indisprimary order by place
        """,
        String.class,
        IN_SERVICE.table(table));
  }
}
