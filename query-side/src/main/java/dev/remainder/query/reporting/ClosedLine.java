package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** So much of a line that will not be delivered: who decided that, and why. */
@Schema(name = "ClosedLine")
record ClosedLine(
    Instant at,
    String order,
    String orderId,
    String customer,
    String transfer,
    String transferId,
    int line,
    String sku,
    String name,
    String warehouse,
    Quantity quantity,
    ClosureCause cause,
    @Schema(description = "the level whose Create Backorder was in force: ORDER or OPERATION_TYPE")
        @Nullable String decidedBy,
    @Nullable String by,
    @Nullable String reason) {

  static ClosedLine of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    return new ClosedLine(
        row.instant("closed_at"),
        row.text("order_reference"),
        row.text("order_id"),
        row.text("customer"),
        row.text("transfer_reference"),
        row.text("stream"),
        row.number("line"),
        row.text("sku"),
        row.text("name"),
        row.text("warehouse"),
        row.quantity("quantity"),
        ClosureCause.valueOf(row.text("cause")),
        row.textOrNull("decided_by"),
        row.textOrNull("closed_by"),
        row.textOrNull("reason"));
  }
}
