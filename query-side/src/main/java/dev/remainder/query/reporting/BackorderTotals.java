package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All open backorders together, those on other pages included. */
record BackorderTotals(
    long lines, long orders, Quantity quantity, Quantity reserved, Quantity missing) {

  /** Which lines are open backorders, in SQL. */
  static final String OPEN = "is_open and is_backorder and demand > 0";

  static BackorderTotals of(JdbcClient db, ReportScope scope) {
    return db.sql(
            """
            select count(*) as lines, count(distinct order_id) as orders,
              sum(demand) as quantity, sum(reserved) as reserved
            from query.reported_line where\s\
            """
                + OPEN
                + scope.within("planned_at"))
        .params(scope.values())
        .query(BackorderTotals::of)
        .single();
  }

  private static BackorderTotals of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    var quantity = row.quantity("quantity");
    var reserved = row.quantity("reserved");
    return new BackorderTotals(
        row.count("lines"), row.count("orders"), quantity, reserved, quantity.minus(reserved));
  }
}
