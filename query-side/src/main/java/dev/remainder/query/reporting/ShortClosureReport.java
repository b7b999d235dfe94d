package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was never delivered, and who decided that. */
@Component
class ShortClosureReport {

  private static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The moment at which it was closed")
          .and("item", "a line of a transfer of which open demand was given up, the latest first")
          .and(
              "cause",
              """
              POLICY: Create Backorder was Never. OPERATOR: whoever validated chose No Backorder.
              TRANSFER_CANCELLED: somebody cancelled the transfer while the order went on.
              ORDER_CANCELLED: the whole order was cancelled
              """)
          .and("by", "who validated or cancelled; under POLICY who validated, not who decided")
          .and("decidedBy", "the level whose Create Backorder was in force: ORDER, OPERATION_TYPE")
          .and(
              "quantity",
              """
              as it was closed; a line lowered by the customer is not in here, and what was closed
              stays closed if the line is lowered or raised later
              """);

  private final JdbcClient db;

  ShortClosureReport(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  ReportAnswer<ClosedLine, ClosureTotals> of(ReportScope scope, ReportPage page) {
    var from =
        "from query.reported_closure join query.reported_line using (stream, line) where true"
            + scope.within("closed_at");
    var items =
        db.sql(
                "select * "
                    + from
                    + " order by closed_at desc, stream, version, line"
                    + page.limits())
            .params(scope.values())
            .query(ClosedLine::of)
            .list();
    var totals =
        db.sql("select " + ClosureTotals.COLUMNS + " " + from)
            .params(scope.values())
            .query(ClosureTotals::of)
            .single();
    return ReportAnswer.whole("short-closures", scope, DEFINITIONS, ClosedLine.class, items, totals)
        .asPage(page, totals.lines());
  }
}
