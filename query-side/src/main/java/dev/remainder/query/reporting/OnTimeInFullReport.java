package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which orders were delivered as promised: all of it, and by the day they were scheduled for. */
@Component
class OnTimeInFullReport {

  private static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The scheduled date that the order was confirmed with")
          .and(
              "orders",
              """
              confirmed orders of goods whose scheduled day (UTC) is over, or that have nothing open
              any more. Cancelled orders are not counted, nor are services
              """)
          .and(
              "onTimeInFull",
              """
              all lines delivered in full, the last delivery on the scheduled day or before; what a
              transfer was rescheduled to does not matter
              """)
          .and("lateInFull", "delivered in full, the last delivery after the scheduled day")
          .and(
              "closedShort",
              """
              something was never delivered: closed by Create Backorder Never, by No Backorder, or
              with a cancelled transfer; not in full, whatever the delivery status says
              """)
          .and("overdue", "something is open after the scheduled day")
          .and(
              "sum",
              "orders = onTimeInFull + lateInFull + closedShort + overdue, as they stand now")
          .and("rate", "onTimeInFull / orders, to four decimals; null if there are none")
          .and("percent", "rounded to whole percent, but 100 only if nothing is missing")
          .and("item", "one scheduled day; totals are those of the whole period");

  private final JdbcClient db;
  private final PastFigures past;

  OnTimeInFullReport(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<OnTimeInFull, OnTimeInFull> of(ReportScope scope) {
    past.ofTransfers(scope);
    past.ofOrders(scope);
    var all = db.sql(sql(scope)).params(scope.values()).query(OnTimeInFull::of).list();
    return ReportAnswer.whole(
        "on-time-in-full",
        scope,
        DEFINITIONS,
        OnTimeInFull.class,
        all.stream().filter(it -> it.day() != null).toList(),
        all.getLast());
  }

  /** Days first, then the whole period, which is there even if no day is. */
  private static String sql(ReportScope scope) {
    return """
    with due as (
      select stream, outcome, (scheduled_date at time zone 'UTC')::date as day
      from %s where state = 'CONFIRMED'%s
    ), delivered as (
      select due.stream, due.day, due.outcome,
        (max(line.done_at) filter (where line.done > 0) at time zone 'UTC')::date as last_day
      from due join %s line on line.order_id = due.stream
      where due.day < :today or due.outcome <> 'OPEN'
      group by due.stream, due.day, due.outcome
    )
    select day, count(*) as orders,
      count(*) filter (where outcome = 'DELIVERED_IN_FULL' and last_day <= day) as on_time_in_full,
      count(*) filter (where outcome = 'DELIVERED_IN_FULL' and last_day > day) as late_in_full,
      count(*) filter (where outcome = 'CLOSED_SHORT') as closed_short,
      count(*) filter (where outcome = 'OPEN') as overdue
    from delivered group by grouping sets ((day), ()) order by grouping(day), day
    """
        .formatted(scope.orders(), scope.within("scheduled_date"), scope.lines());
  }
}
