package dev.remainder.query.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds views of streams that the log knows nothing of, and counts that count something else. */
final class ViewsOfNothing {

  private static final Map<Equation, List<String>> TABLES =
      new EnumMap<>(
          Map.of(
              Equation.ORDER_VIEW, List.of("sale_order"),
              Equation.TRANSFER_VIEW, List.of("transfer"),
              Equation.STOCK_VIEW, List.of("stock_item"),
              Equation.REPORT_VIEW, List.of("reported_transfer", "reported_line"),
              Equation.CLOSURE_VIEW, List.of("reported_closure"),
              Equation.SET_UP_VIEW, List.of("settings", "product", "warehouse", "operation_type")));

  private final JdbcTemplate jdbc;
  private final Findings findings;

  ViewsOfNothing(JdbcTemplate jdbc, Findings findings) {
    this.jdbc = jdbc;
    this.findings = findings;
  }

  void find() {
    TABLES.forEach((equation, tables) -> tables.forEach(table -> find(equation, table)));
    countOrders();
  }

  private void find(Equation equation, String table) {
    jdbc.query(
        """
        select distinct stream from query.%s view where not exists (
          select from events.domain_event where aggregate_identifier = view.stream)
        """
            .formatted(table),
        row -> {
          findings.check(
              equation,
              false,
              new Place(row.getString(1), 0),
              "the view shows something of it in %s, the log says nothing",
              table);
        });
  }

  private void countOrders() {
    jdbc.query(
        """
        select concat_ws(', ', state, delivery_status, outcome, warehouse, priority) as of,
          sum(counted) as counted, sum(kept) as kept
        from (
          select state, delivery_status, outcome, warehouse, priority, 1 as counted, 0 as kept
          from query.sale_order
          union all
          select state, delivery_status, outcome, warehouse, priority, 0, orders
          from query.sale_order_count) orders
        group by state, delivery_status, outcome, warehouse, priority
        """,
        row -> {
          var counted = row.getLong("counted");
          var kept = row.getLong("kept");
          findings.check(
              Equation.ORDER_COUNT,
              counted == kept,
              new Place(row.getString("of"), 0),
              "%d orders are counted, there are %d",
              kept,
              counted);
        });
  }
}
