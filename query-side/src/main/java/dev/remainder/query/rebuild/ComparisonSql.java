package dev.remainder.query.rebuild;

import static dev.remainder.query.projection.ViewSchema.IN_SERVICE;
import static dev.remainder.query.projection.ViewSchema.NEXT;

import dev.remainder.query.projection.SummaryTable;
import dev.remainder.query.projection.ViewSchema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that compare a table with its twin.
 *
 * @param both the two sides, each row with its hash and with what it is found by on the other side
 * @param found by these columns
 * @param shown what a row is named by, as JSON
 */
record ComparisonSql(String both, String found, String shown) {

  /** In SQL, rows of some streams: these are a parameter. */
  static final String SOME_STREAMS = "stream = any(?) and ";

  /**
   * @param streams either {@link #SOME_STREAMS}, for each side, or nothing
   */
  static ComparisonSql byKey(String table, List<String> columns, String streams) {
    var found = String.join(", ", columns);
    var shown = columns.stream().map(it -> "'" + it + "', " + it).collect(Collectors.joining(", "));
    return new ComparisonSql(
        both(table, found, streams + MovingStreams.NOT_MOVING),
        found,
        "jsonb_build_object(" + shown + ")");
  }

  static ComparisonSql byContent(SummaryTable summary) {
    return new ComparisonSql(
        both(summary.name(), "to_jsonb(row) as content", summary.counts()), "content", "content");
  }

  String digests() {
    return both
        + """
        select count(old.hash), count(next.hash),
               coalesce(bit_xor(old.hash), 0), coalesce(bit_xor(next.hash), 0),
               count(*) filter (where old.hash is distinct from next.hash)
        from old full join next using (%s)
        """
            .formatted(found);
  }

  /** The first of them, each with both sides. */
  String differing() {
    return both
        + """
        select %2$s, to_jsonb(old.row), to_jsonb(next.row)
        from old full join next using (%1$s)
        where old.hash is distinct from next.hash order by %1$s limit %3$d
        """
            .formatted(found, shown, Findings.MOST);
  }

  private static String both(String table, String found, String which) {
    return "with old as (%s), next as (%s)\n"
        .formatted(side(IN_SERVICE, table, found, which), side(NEXT, table, found, which));
  }

  private static String side(ViewSchema schema, String table, String found, String which) {
    return "select %s, row, hash_record_extended(row, 0) as hash from %s as row where %s"
        .formatted(found, schema.table(table), which);
  }
}
