package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that SQL found, read in the words of the domain. */
record ReportRow(ResultSet row) {

  String text(String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column), column);
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return row.getString(column);
  }

  /** Kept in thousandths; nothing added up is nothing. */
  Quantity quantity(String column) throws SQLException {
    return new Quantity(row.getLong(column));
  }

  @Nullable BigDecimal numberOrNull(String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  int number(String column) throws SQLException {
    return row.getInt(column);
  }

  long count(String column) throws SQLException {
    return row.getLong(column);
  }

  boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  Instant instant(String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column).toInstant();
  }

  @Nullable LocalDate dayOrNull(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
