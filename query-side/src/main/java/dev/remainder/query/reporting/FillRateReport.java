package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the demand left at once, that is without a backorder and without being cancelled. */
@Component
class FillRateReport {

  private final JdbcClient db;
  private final PastFigures past;

  FillRateReport(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<FillRate, FillRate> of(ReportScope scope) {
    past.ofTransfers(scope);
    var all = db.sql(sql(scope)).params(scope.values()).query(FillRate::of).list();
    return ReportAnswer.whole(
        "fill-rate",
        scope,
        FillRateDefinitions.ALL,
        FillRate.class,
        all.stream().filter(it -> it.day() != null).toList(),
        all.getLast());
  }

  /** Days first, then the whole period, which is there even if no day is. */
  private static String sql(ReportScope scope) {
    return """
    with first_delivery as (
      select order_id, (done_at at time zone 'UTC')::date as day, demand,
        least(done, demand) as filled
      from %s
      where state = 'DONE' and not is_backorder and demand > 0%s
    ), by_order as (
      select day, grouping(day) as of_period, order_id, sum(demand) as units,
        sum(filled) as units_filled, count(*) as lines,
        count(*) filter (where filled = demand) as lines_filled
      from first_delivery group by grouping sets ((day, order_id), (order_id))
    ), counted as (
      select day, of_period, sum(units) as units, sum(units_filled) as units_filled,
        sum(lines) as lines, sum(lines_filled) as lines_filled, count(*) as orders,
        count(*) filter (where lines = lines_filled) as orders_filled
      from by_order group by day, of_period
    ), nothing as (
      select null::date as day, 1 as of_period, 0 as units, 0 as units_filled, 0 as lines,
        0 as lines_filled, 0 as orders, 0 as orders_filled
      where not exists (select from counted)
    )
    select * from counted union all select * from nothing order by of_period, day
    """
        .formatted(scope.lines(), scope.within("done_at"));
  }
}
