package dev.remainder.query.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.remainder.events.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;

/** All shortages together, those on other pages included. */
record ShortageTotals(
    long products, @JsonProperty("short") Quantity shortage, Quantity backordered) {

  static ShortageTotals of(ResultSet found, int n) throws SQLException {
    var row = new ReportRow(found);
    return new ShortageTotals(
        row.count("products"), row.quantity("shortage"), row.quantity("backordered"));
  }
}
