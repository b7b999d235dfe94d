package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is missed most. */
@Component
class TopShortageReport {

  private static final Definitions DEFINITIONS =
      Definitions.ofPeriod("For backordered, the moment at which the delivery was validated")
          .and("item", "a product at a warehouse; the most short first, then the most backordered")
          .and(
              "short",
              "demand of open transfers for which no stock is held, now, whatever the period")
          .and(
              "backordered",
              """
              what deliveries validated in the period left over for a backorder; what goes from
              backorder to backorder counts each time
              """);

  private final JdbcClient db;
  private final PastFigures past;

  TopShortageReport(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<Shortage, ShortageTotals> of(ReportScope scope, ReportPage page) {
    past.ofTransfers(scope);
    var items =
        db.sql(
                with(scope)
                    + """
                    select * from shortage
                    order by shortage desc, backordered desc, sku, warehouse
                    """
                    + page.limits())
            .params(scope.values())
            .query(Shortage::of)
            .list();
    var totals =
        db.sql(
                with(scope)
                    + """
                    select count(*) as products, sum(shortage) as shortage,
                      sum(backordered) as backordered
                    from shortage
                    """)
            .params(scope.values())
            .query(ShortageTotals::of)
            .single();
    return ReportAnswer.whole("top-shortages", scope, DEFINITIONS, Shortage.class, items, totals)
        .asPage(page, totals.products());
  }

  private static String with(ReportScope scope) {
    return """
    with missing as (
      select warehouse, sku, max(name) as name, sum(demand - reserved) as shortage,
        count(*) as lines_short
      from %1$s where is_open and demand > reserved%2$s
      group by warehouse, sku
    ), left_over as (
      select warehouse, sku, max(name) as name, sum(backordered) as backordered,
        count(*) as lines_backordered
      from %1$s where state = 'DONE' and backordered > 0%3$s
      group by warehouse, sku
    ), shortage as (
      select warehouse, sku, coalesce(missing.name, left_over.name) as name,
        coalesce(shortage, 0) as shortage, coalesce(lines_short, 0) as lines_short,
        coalesce(backordered, 0) as backordered,
        coalesce(lines_backordered, 0) as lines_backordered
      from missing full join left_over using (warehouse, sku)
    )
    """
        .formatted(scope.lines(), scope.ofWarehouse(), scope.within("done_at"));
  }
}
