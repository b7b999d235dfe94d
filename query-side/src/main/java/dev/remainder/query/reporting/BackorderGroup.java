package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The open backorders that have one product, one customer or one bucket in common. */
@Schema(name = "BackorderGroup")
record BackorderGroup(
    By by,
    @Schema(description = "the sku, the customer or the bucket") String key,
    @Schema(description = "the product's name, else the same as key") String name,
    long lines,
    Quantity quantity,
    Quantity reserved,
    @Schema(description = "quantity - reserved") Quantity missing,
    int oldestDays) {

  /** What they have in common. */
  enum By {
    PRODUCT,
    CUSTOMER,
    BUCKET
  }

  static BackorderGroup of(ResultSet found, Instant now) throws SQLException {
    var row = new ReportRow(found);
    var quantity = row.quantity("quantity");
    var reserved = row.quantity("reserved");
    return new BackorderGroup(
        By.valueOf(row.text("grouped_by")),
        row.text("key"),
        row.text("name"),
        row.count("lines"),
        quantity,
        reserved,
        quantity.minus(reserved),
        AgeBucket.daysSince(row.instant("oldest"), now));
  }
}
