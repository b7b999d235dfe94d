package dev.remainder.query.reporting;

import dev.remainder.query.platform.SeenWarehouses;
import dev.remainder.web.security.Companies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param from the first moment that counts, or null for the beginning
 * @param to the first moment that no longer counts, or null for no end
 * @param warehouse its code, or null for all
 * @param asOf the moment of which the figures are, or null for the present
 * @param now the moment of asking, or {@code asOf}: ages are counted up to it
 * @param companies of whose warehouses it tells
 */
record ReportScope(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String warehouse,
    @Nullable Instant asOf,
    Instant now,
    Companies companies) {

  /** The table with a row for each line of a transfer. */
  String lines() {
    return table("reported_line");
  }

  /** The table with a row for each line that was closed short. */
  String closures() {
    return table("reported_closure");
  }

  String orders() {
    return table("sale_order");
  }

  String stock() {
    return table("stock_item");
  }

  private String table(String name) {
    return (asOf == null ? "query." : "pg_temp.") + name;
  }

  /** A condition in SQL: the column lies in the period, and the row is of the warehouse. */
  String within(String column) {
    return (from == null ? "" : " and " + column + " >= :from")
        + (to == null ? "" : " and " + column + " < :to")
        + ofWarehouse();
  }

  String ofWarehouse() {
    return (warehouse == null ? "" : " and warehouse = :warehouse")
        + (companies.all() ? "" : " and " + SeenWarehouses.CONDITION.formatted("warehouse"));
  }

  /** The values of what the conditions name, and {@code :now} and {@code :today}. */
  Map<String, Object> values() {
    var values = new LinkedHashMap<String, Object>();
    values.put("now", now.atOffset(ZoneOffset.UTC));
    values.put("today", LocalDate.ofInstant(now, ZoneOffset.UTC));
    if (from != null) {
      values.put("from", from.atOffset(ZoneOffset.UTC));
    }
    if (to != null) {
      values.put("to", to.atOffset(ZoneOffset.UTC));
    }
    if (warehouse != null) {
      values.put("warehouse", warehouse);
    }
    var boundary = companies.boundary();
    if (boundary != null) {
      values.put(SeenWarehouses.COMPANIES, boundary);
    }
    return values;
  }
}
