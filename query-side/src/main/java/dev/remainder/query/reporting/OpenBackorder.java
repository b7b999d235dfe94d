package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A line of an open backorder. */
@Schema(name = "OpenBackorder")
record OpenBackorder(
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
    Quantity reserved,
    @Schema(description = "quantity - reserved") Quantity missing,
    TransferState state,
    Instant since,
    int ageDays,
    @Schema(type = "string", description = "0-7, 8-14, 15-30, 31-60 or 60+") AgeBucket bucket,
    ExpectedFrom expectedFrom,
    @Schema(description = "lines before this one that still miss something of the same stock")
        long ahead,
    Instant scheduledDate) {

  static OpenBackorder of(ResultSet found, Instant now) throws SQLException {
    var row = new ReportRow(found);
    var quantity = row.quantity("demand");
    var reserved = row.quantity("reserved");
    var since = row.instant("planned_at");
    var age = AgeBucket.daysSince(since, now);
    return new OpenBackorder(
        row.text("order_reference"),
        row.text("order_id"),
        row.text("customer"),
        row.text("transfer_reference"),
        row.text("stream"),
        row.number("line"),
        row.text("sku"),
        row.text("name"),
        row.text("warehouse"),
        quantity,
        reserved,
        quantity.minus(reserved),
        TransferState.valueOf(row.text("state")),
        since,
        age,
        AgeBucket.of(age),
        ExpectedFrom.of(quantity, reserved, row.flag("some_is_free")),
        row.count("ahead"),
        row.instant("scheduled_date"));
  }
}
