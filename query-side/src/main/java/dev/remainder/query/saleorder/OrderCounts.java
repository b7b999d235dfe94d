package dev.remainder.query.saleorder;

import dev.remainder.events.value.Priority;
import dev.remainder.events.value.SaleOrderState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps how many orders there are of each kind that lists are filtered by, in the transaction that
 * keeps the orders: counting a million of them at every look would take longer than the look.
 */
final class OrderCounts {

  /** What the orders of one count have in common. */
  private record Kind(
      SaleOrderState state,
      @Nullable DeliveryStatus status,
      Outcome outcome,
      String warehouse,
      Priority priority) {

    static Kind of(OrderView order) {
      return new Kind(
          order.state(),
          order.deliveryStatus(),
          order.outcome(),
          order.warehouse(),
          order.terms().priority());
    }

    @Nullable Object[] andMore(long orders) {
      return new @Nullable Object[] {
        state.name(),
        status == null ? null : status.name(),
        outcome.name(),
        warehouse,
        priority.name(),
        orders
      };
    }
  }

  private final JdbcTemplate jdbc;
  private final String table;

  OrderCounts(JdbcTemplate jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  void save(Map<String, OrderView> loaded, Map<String, OrderView> changed) {
    var more = new HashMap<Kind, Long>();
    changed.forEach((stream, order) -> {
      var before = loaded.get(stream);
      if (before != null) {
        more.merge(Kind.of(before), -1L, Long::sum);
      }
      more.merge(Kind.of(order), 1L, Long::sum);
    });
    more.values().removeIf(orders -> orders == 0);
    jdbc.batchUpdate(
        """
        insert into %s as kept
          (state, delivery_status, outcome, warehouse, priority, orders)
        values (?, ?, ?, ?, ?, ?)
        on conflict (state, delivery_status, outcome, warehouse, priority)
          do update set orders = kept.orders + excluded.orders
        """
            .formatted(table),
        inOneOrder(more));
  }

  /** Whoever else keeps counts, who retries a dead letter, locks them in the same order. */
  private static List<@Nullable Object[]> inOneOrder(Map<Kind, Long> more) {
    var kinds = new ArrayList<>(more.keySet());
    kinds.sort(Comparator.comparing(Kind::toString));
    return kinds.stream().map(kind -> kind.andMore(more.getOrDefault(kind, 0L))).toList();
  }
}
