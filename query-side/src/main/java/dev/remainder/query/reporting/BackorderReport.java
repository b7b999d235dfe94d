package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Every open remainder: to whom it is owed, how old it is, where it is to come from. */
@Component
class BackorderReport {

  static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The day the backorder was made")
          .and("item", "a line of an open backorder transfer with something left to ship")
          .and("quantity", "what the line still has to ship; what was raised later is in it")
          .and("ageDays", Ageing.DEFINITION)
          .and("bucket", Ageing.BUCKETS)
          .and("reserved", "stock that is held for the line; missing = quantity - reserved")
          .and(
              "expectedFrom",
              """
              RESERVED_STOCK: stock is held for all of it. RESERVED_STOCK_AND_GOODS_TO_COME: for a
              part, the rest waits. FREE_STOCK: some is free and not promised to it, so
              availability has to be checked or its reservation date reached. GOODS_TO_COME: it
              waits for goods
              """)
          .and(
              "ahead",
              """
              lines of any open transfer that miss something of the same stock and come before it
              in the order of allocation (urgent, scheduled date, confirmation), whether or not
              they take part in automatic allocation just now; 0 if it misses nothing
              """);

  private final JdbcClient db;

  BackorderReport(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  ReportAnswer<OpenBackorder, BackorderTotals> of(ReportScope scope, ReportPage page) {
    var items = db.sql(sql(scope, page)).params(scope.values()).query(OpenBackorder::of).list();
    var totals = BackorderTotals.of(db, scope);
    return ReportAnswer.whole("backorders", scope, DEFINITIONS, OpenBackorder.class, items, totals)
        .asPage(page, totals.lines());
  }

  private static String sql(ReportScope scope, ReportPage page) {
    return """
    with listed as materialized (
      select *, %s as age_days from query.reported_line
      where %s order by planned_at, stream, line%s
    ), queue as (
      select stream, line, row_number() over (
        partition by warehouse, sku
        order by is_urgent desc, scheduled_date, confirmed_at, length(order_reference),
          order_reference, stream, line) - 1 as ahead
      from query.reported_line
      where is_open and demand > reserved
        and (warehouse, sku) in (select warehouse, sku from listed)
    )
    select listed.*, %s as bucket, coalesce(queue.ahead, 0) as ahead, stock.free
    from listed
    left join queue using (stream, line)
    left join query.stock_item stock
      on stock.warehouse = listed.warehouse and stock.sku = listed.sku
    order by planned_at, stream, line
    """
        .formatted(
            Ageing.DAYS,
            BackorderTotals.OPEN + scope.within("planned_at"),
            page.limits(),
            Ageing.BUCKET);
  }
}
