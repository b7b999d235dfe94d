package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts, in SQL, how many lines wait before each of those that a report lists. */
final class AheadInQueue {

  /** The one order in which stock is promised (domain.md 4); there is an index of it. */
  private static final String RANK =
      """
      is_urgent desc, scheduled_date, confirmed_at, length(order_reference), order_reference,
      stream, line\
      """;

  /** Each queue is read once along the index, and only those listed are kept. */
  private static final String OF_A_PAGE =
      """
      select waiting.stream, waiting.line, waiting.ahead
      from (select distinct warehouse, sku from listed) wanted
      cross join lateral (
        select stream, line, planned_at, row_number() over (order by %1$s) - 1 as ahead
        from %2$s line
        where is_open and demand > reserved
          and line.warehouse = wanted.warehouse and line.sku = wanted.sku
      ) waiting
      where planned_at >= (select min(planned_at) from listed)
        and planned_at <= (select max(planned_at) from listed)
      """;

  private static final String OF_ALL =
      """
      select stream, line,
        row_number() over (partition by warehouse, sku order by %1$s) - 1 as ahead
      from %2$s where is_open and demand > reserved
      """;

  private AheadInQueue() {}

  /** Rows of stream, line and how many are ahead, for those in {@code listed}. */
  static String aheadOf(ReportScope scope, ReportPage page) {
    return (isByAll(scope, page) ? OF_ALL : OF_A_PAGE).formatted(RANK, scope.lines());
  }

  /** All with all must not be compared one by one, however few the planner expects. */
  static void prepare(JdbcClient db, ReportScope scope, ReportPage page) {
    if (isByAll(scope, page)) {
      db.sql("set local enable_nestloop = off").update();
    }
  }

  /** Tables of the past have no indexes: making them takes longer than doing without. */
  private static boolean isByAll(ReportScope scope, ReportPage page) {
    return page.isWhole() || scope.asOf() != null;
  }
}
