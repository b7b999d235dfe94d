package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long customers waited from the confirmation of their order to each delivery. */
@Component
class LeadTimeReport {

  private static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The moment at which the delivery was validated")
          .and("delivery", "a validated transfer that shipped something, backorders included")
          .and("days", "from the order's confirmation to the delivery, 24 hours each, two decimals")
          .and("p50Days", "half of the deliveries took no longer (between two: interpolated)")
          .and("p90Days", "nine in ten took no longer")
          .and("item", "one warehouse; totals are all of them together");

  private final JdbcClient db;
  private final PastFigures past;

  LeadTimeReport(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<LeadTime, LeadTime> of(ReportScope scope) {
    past.ofTransfers(scope);
    var all = db.sql(sql(scope)).params(scope.values()).query(LeadTime::of).list();
    return ReportAnswer.whole(
        "lead-time",
        scope,
        DEFINITIONS,
        LeadTime.class,
        all.stream().filter(it -> it.warehouse() != null).toList(),
        all.getLast());
  }

  /** Warehouses first, then all together, which is there even if no warehouse is. */
  private static String sql(ReportScope scope) {
    return """
    with delivery as (
      select stream, warehouse, extract(epoch from done_at - confirmed_at) / 86400 as days
      from %s
      where state = 'DONE' and done > 0%s
      group by stream, warehouse, done_at, confirmed_at
    )
    select warehouse, count(*) as deliveries,
      round(percentile_cont(0.5) within group (order by days)::numeric, 2) as p50,
      round(percentile_cont(0.9) within group (order by days)::numeric, 2) as p90,
      round(max(days), 2) as longest
    from delivery group by grouping sets ((warehouse), ()) order by grouping(warehouse), warehouse
    """
        .formatted(scope.lines(), scope.within("done_at"));
  }
}
