package dev.remainder.query.reporting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How long deliveries took, of one warehouse or of all. */
@Schema(name = "LeadTime")
record LeadTime(
    @Schema(description = "null for all together") @Nullable String warehouse,
    long deliveries,
    @Nullable BigDecimal p50Days,
    @Nullable BigDecimal p90Days,
    @Nullable BigDecimal longestDays) {

  static LeadTime of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    return new LeadTime(
        row.textOrNull("warehouse"),
        row.count("deliveries"),
        row.numberOrNull("p50"),
        row.numberOrNull("p90"),
        row.numberOrNull("longest"));
  }
}
