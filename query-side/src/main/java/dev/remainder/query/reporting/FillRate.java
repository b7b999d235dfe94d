package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of what was asked left with the first delivery, on one day or in the whole period. */
@Schema(name = "FillRate")
record FillRate(
    @Schema(description = "UTC; null for the whole period") @Nullable LocalDate day,
    Quantity units,
    Quantity unitsFilled,
    @Nullable BigDecimal unitFillRate,
    @Nullable Integer unitFillPercent,
    long lines,
    long linesFilled,
    @Nullable BigDecimal lineFillRate,
    @Nullable Integer lineFillPercent,
    long orders,
    long ordersFilled,
    @Nullable BigDecimal orderFillRate,
    @Nullable Integer orderFillPercent) {

  static FillRate of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    var units = Share.of(row.quantity("units_filled"), row.quantity("units"));
    var lines = Share.of(row.count("lines_filled"), row.count("lines"));
    var orders = Share.of(row.count("orders_filled"), row.count("orders"));
    return new FillRate(
        row.dayOrNull("day"),
        row.quantity("units"),
        row.quantity("units_filled"),
        units.rate(),
        units.percent(),
        row.count("lines"),
        row.count("lines_filled"),
        lines.rate(),
        lines.percent(),
        row.count("orders"),
        row.count("orders_filled"),
        orders.rate(),
        orders.percent());
  }
}
