package dev.remainder.query.audit;

import dev.remainder.events.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what the reports count of some streams as it is stored, and has it compared. */
final class StoredReports {

  private final JdbcTemplate jdbc;
  private final Object streams;
  private final AuditedLog log;
  private final ComparedViews compared;

  StoredReports(JdbcTemplate jdbc, List<String> streams, AuditedLog log, ComparedViews compared) {
    this.jdbc = jdbc;
    this.streams = streams.toArray(String[]::new);
    this.log = log;
    this.compared = compared;
  }

  void compare() {
    var lines = lines();
    var closures = closures();
    var told = log.transfers().all();
    jdbc.query(
        "select stream, version from query.reported_transfer where stream = any(?)",
        row -> {
          var stream = row.getString(1);
          if (compared.isUpToDate(Equation.REPORT_VIEW, stream, row.getLong(2))) {
            var transfer = told.get(stream);
            compared.compare(
                Equation.REPORT_VIEW,
                stream,
                transfer == null ? null : told(transfer),
                lines.getOrDefault(stream, Map.of()));
            compared.compare(
                Equation.CLOSURE_VIEW,
                stream,
                transfer == null ? null : transfer.closures.stream().sorted().toList(),
                closures.getOrDefault(stream, List.of()).stream().sorted().toList());
          }
        },
        streams);
    compared.requireAll(Equation.REPORT_VIEW, told::containsKey);
  }

  private Map<String, Map<Integer, String>> lines() {
    var lines = new HashMap<String, Map<Integer, String>>();
    jdbc.query(
        """
        select stream, line, order_id, warehouse, sku, state, demand, reserved, done, backordered,
          cancelled
        from query.reported_line where stream = any(?)
        """,
        row -> {
          lines
              .computeIfAbsent(row.getString("stream"), none -> new TreeMap<>())
              .put(row.getInt("line"), shown(row));
        },
        streams);
    return lines;
  }

  private Map<String, List<String>> closures() {
    var closures = new HashMap<String, List<String>>();
    jdbc.query(
        "select stream, line, quantity from query.reported_closure where stream = any(?)",
        row -> {
          closures
              .computeIfAbsent(row.getString(1), none -> new ArrayList<>())
              .add(TransferFigures.closure(row.getInt(2), new Quantity(row.getLong(3))));
        },
        streams);
    return closures;
  }

  private static Map<Integer, String> told(TransferFigures transfer) {
    var lines = new TreeMap<Integer, String>();
    transfer.lines.forEach((number, line) ->
        lines.put(
            number,
            text(transfer.order, transfer.warehouse, line.sku, transfer.state.name(), line)));
    return lines;
  }

  private static String shown(ResultSet row) throws SQLException {
    return text(
        row.getString("order_id"),
        row.getString("warehouse"),
        row.getString("sku"),
        row.getString("state"),
        "demand %s, reserved %s, done %s, backordered %s, cancelled %s"
            .formatted(
                new Quantity(row.getLong("demand")),
                new Quantity(row.getLong("reserved")),
                new Quantity(row.getLong("done")),
                new Quantity(row.getLong("backordered")),
                new Quantity(row.getLong("cancelled"))));
  }

  private static String text(
      String order, String warehouse, String sku, String state, Object figures) {
    return "%s of %s at %s, %s: %s".formatted(sku, order, warehouse, state, figures);
  }
}
