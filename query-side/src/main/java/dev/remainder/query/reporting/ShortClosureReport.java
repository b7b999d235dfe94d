package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
  private final PastFigures past;

  ShortClosureReport(JdbcClient db, PastFigures past) {
    this.db = db;
    this.past = past;
  }

  @OneMoment
  ReportAnswer<ClosedLine, ClosureTotals> of(ReportScope scope, ReportPage page) {
    past.ofTransfers(scope);
    var from =
        "from %s join %s using (stream, line) where true".formatted(scope.closures(), scope.lines())
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
