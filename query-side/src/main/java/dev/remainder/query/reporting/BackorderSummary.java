package dev.remainder.query.reporting;

import dev.remainder.query.reporting.BackorderGroup.By;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open remainders summed up three times: by product, by customer, by age. */
@Component
class BackorderSummary {

  private static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The day the backorder was made")
          .and("item", "open backorder lines with one PRODUCT, CUSTOMER or BUCKET in common")
          .and("by", "each open line is counted once under each of the three; totals count it once")
          .and("quantity", "what the lines still have to ship; missing = quantity - reserved")
          .and("oldestDays", "age of the oldest: " + AgeBucket.AGE)
          .and("bucket", AgeBucket.MEANING);

  private final JdbcClient db;
  private final PastFigures past;

  BackorderSummary(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<BackorderGroup, BackorderTotals> of(ReportScope scope) {
    past.ofTransfers(scope);
    var items =
        db.sql(sql(scope))
            .params(scope.values())
            .query((row, n) -> BackorderGroup.of(row, scope.now()))
            .list();
    var totals = BackorderTotals.sumOf(items.stream().filter(it -> it.by() == By.BUCKET).toList());
    return ReportAnswer.whole(
        "backorders/summary", scope, DEFINITIONS, BackorderGroup.class, items, totals);
  }

  /** Three plain aggregates: grouping sets would sort all lines for each of them. */
  private static String sql(ReportScope scope) {
    return """
    (select 'PRODUCT' as grouped_by, sku as key, max(name) as name, %1$s
      from %4$s where %2$s group by sku order by quantity desc, sku)
    union all
    (select 'CUSTOMER', customer, customer, %1$s
      from %4$s where %2$s group by customer order by quantity desc, customer)
    union all
    select 'BUCKET', label, label, lines, quantity, reserved, oldest
    from (values %3$s) bucket (label, after, up_to) cross join lateral (
      select %1$s from %4$s
      where %2$s and planned_at > after and planned_at <= up_to) owed
    where lines > 0
    """
        .formatted(
            "count(*) as lines, sum(demand) as quantity, sum(reserved) as reserved,"
                + " min(planned_at) as oldest",
            BackorderTotals.OPEN + scope.within("planned_at"),
            AgeBucket.ranges(),
            scope.lines());
  }
}
