package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;

/** All that was closed short in the period, and how much of it by which cause. */
record ClosureTotals(
    long lines,
    long orders,
    Quantity quantity,
    Quantity byPolicy,
    Quantity byOperator,
    Quantity byTransferCancelled,
    Quantity byOrderCancelled) {

  /** One column for each cause. */
  static final String COLUMNS =
      """
      count(*) as lines, count(distinct order_id) as orders, sum(quantity) as quantity,
      sum(quantity) filter (where cause = 'POLICY') as policy,
      sum(quantity) filter (where cause = 'OPERATOR') as operator,
      sum(quantity) filter (where cause = 'TRANSFER_CANCELLED') as transfer_cancelled,
      sum(quantity) filter (where cause = 'ORDER_CANCELLED') as order_cancelled\
      """;

  static ClosureTotals of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    return new ClosureTotals(
        row.count("lines"),
        row.count("orders"),
        row.quantity("quantity"),
        row.quantity("policy"),
        row.quantity("operator"),
        row.quantity("transfer_cancelled"),
        row.quantity("order_cancelled"));
  }
}
