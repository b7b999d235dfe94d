package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every open remainder: to whom it is owed, how old it is, where it is to come from. */
@Component
class BackorderReport {

  static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The day the backorder was made")
          .and("item", "a line of an open backorder transfer with something left to ship")
          .and("quantity", "what the line still has to ship; what was raised later is in it")
          .and("ageDays", AgeBucket.AGE)
          .and("bucket", AgeBucket.MEANING)
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
  private final PastFigures past;

  BackorderReport(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<OpenBackorder, BackorderTotals> of(ReportScope scope, ReportPage page) {
    past.ofTransfers(scope);
    past.ofStock(scope);
    AheadInQueue.prepare(db, scope, page);
    var items =
        db.sql(sql(scope, page))
            .params(scope.values())
            .query((row, n) -> OpenBackorder.of(row, scope.now()))
            .list();
    var totals = totals(scope);
    return ReportAnswer.whole("backorders", scope, DEFINITIONS, OpenBackorder.class, items, totals)
        .asPage(page, totals.lines());
  }

  private BackorderTotals totals(ReportScope scope) {
    return db.sql(
            "select count(*) as lines, sum(demand) as quantity, sum(reserved) as reserved"
                + " from "
                + scope.lines()
                + " where "
                + BackorderTotals.OPEN
                + scope.within("planned_at"))
        .params(scope.values())
        .query(BackorderTotals::of)
        .single();
  }

  private static String sql(ReportScope scope, ReportPage page) {
    return """
    with listed as materialized (
      select * from %1$s where %2$s order by planned_at, stream, line%3$s
    ), queue as materialized (%4$s)
    select listed.*, coalesce(ahead, 0) as ahead, coalesce(free > 0, false) as some_is_free
    from listed
    left join queue using (stream, line)
    left join %5$s stock
      on stock.warehouse = listed.warehouse and stock.sku = listed.sku
    order by planned_at, stream, line
    """
        .formatted(
            scope.lines(),
            BackorderTotals.OPEN + scope.within("planned_at"),
            page.limits(),
            AheadInQueue.aheadOf(scope, page),
            scope.stock());
  }
}
