package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/** All open backorders together, those on other pages included. */
record BackorderTotals(long lines, Quantity quantity, Quantity reserved, Quantity missing) {

  /** Which lines are open backorders, in SQL. */
  static final String OPEN = "is_open and is_backorder and demand > 0";

  private static final BackorderTotals NONE =
      new BackorderTotals(0, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);

  static BackorderTotals of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    var quantity = row.quantity("quantity");
    var reserved = row.quantity("reserved");
    return new BackorderTotals(row.count("lines"), quantity, reserved, quantity.minus(reserved));
  }

  /** Groups of which each line belongs to one. */
  static BackorderTotals sumOf(Collection<BackorderGroup> groups) {
    return groups.stream()
        .map(it -> new BackorderTotals(it.lines(), it.quantity(), it.reserved(), it.missing()))
        .reduce(NONE, BackorderTotals::plus);
  }

  private BackorderTotals plus(BackorderTotals other) {
    return new BackorderTotals(
        lines + other.lines,
        quantity.plus(other.quantity),
        reserved.plus(other.reserved),
        missing.plus(other.missing));
  }
}
