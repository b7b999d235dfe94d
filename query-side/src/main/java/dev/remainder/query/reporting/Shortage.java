package dev.remainder.query.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A product that is, or was, not there when it was wanted. */
@Schema(name = "Shortage")
record Shortage(
    String sku,
    String name,
    String warehouse,
    @JsonProperty("short") @Schema(description = "open demand not reserved, now") Quantity shortage,
    @Schema(description = "lines that miss something now") long linesShort,
    @Schema(description = "what went into backorders in the period") Quantity backordered,
    @Schema(description = "lines that went into backorders in the period") long linesBackordered) {

  static Shortage of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    return new Shortage(
        row.text("sku"),
        row.text("name"),
        row.text("warehouse"),
        row.quantity("shortage"),
        row.count("lines_short"),
        row.quantity("backordered"),
        row.count("lines_backordered"));
  }
}
