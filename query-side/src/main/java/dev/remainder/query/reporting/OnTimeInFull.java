package dev.remainder.query.reporting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of the orders scheduled for one day, or for any day of the period. */
@Schema(name = "OnTimeInFull")
record OnTimeInFull(
    @Schema(description = "scheduled day, UTC; null for the whole period") @Nullable LocalDate day,
    long orders,
    long onTimeInFull,
    long lateInFull,
    long closedShort,
    long overdue,
    @Nullable BigDecimal rate,
    @Nullable Integer percent) {

  static OnTimeInFull of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    var share = Share.of(row.count("on_time_in_full"), row.count("orders"));
    return new OnTimeInFull(
        row.dayOrNull("day"),
        row.count("orders"),
        row.count("on_time_in_full"),
        row.count("late_in_full"),
        row.count("closed_short"),
        row.count("overdue"),
        share.rate(),
        share.percent());
  }
}
