package dev.remainder.query.reporting;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.query.history.BegunStreams;
import dev.remainder.query.history.Past;
import dev.remainder.query.saleorder.OrderView;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Of all orders what reports ask of them, as they were. */
@Component
class PastReportedOrders {

  private static final int AT_ONCE = 500;

  private final JdbcTemplate jdbc;
  private final BegunStreams streams;
  private final Past past;

  PastReportedOrders(JdbcTemplate jdbc, BegunStreams streams, Past past) {
    this.jdbc = jdbc;
    this.streams = streams;
    this.past = past;
  }

  void tabulate(Instant asOf) {
    jdbc.execute(
        """
        create temporary table sale_order on commit drop as
        select stream, warehouse, state, outcome, scheduled_date from query.sale_order with no data
        """);
    streams.each(
        SaleOrderEvent.class,
        AT_ONCE,
        some -> {
          var orders = past.of(some, asOf, SaleOrderEvent.class, OrderView::evolve);
          jdbc.batchUpdate(
              "insert into pg_temp.sale_order values (?, ?, ?, ?, ?)",
              orders.values().stream().map(PastReportedOrders::row).toList());
        });
    jdbc.execute("analyze pg_temp.sale_order");
  }

  private static @Nullable Object[] row(OrderView order) {
    var scheduled = order.terms().scheduledDate();
    return new @Nullable Object[] {
      order.id(),
      order.warehouse(),
      order.state().name(),
      order.outcome().name(),
      scheduled == null ? null : scheduled.atOffset(ZoneOffset.UTC)
    };
  }
}
