package dev.remainder.benchmarks;

import java.sql.SQLException;

/** Copies of orders in the view alone: a list does not ask where its rows come from. */
final class ManyOrders {

  private ManyOrders() {}

  /** Until there are so many, in the proportions in which they were. */
  static void make(Database database, int orders) throws SQLException {
    database.execute(
        """
        insert into query.sale_order
        select stream || '-' || copy, version, document, reference, customer, warehouse, state,
          delivery_status, outcome, priority, scheduled_date, created_at - copy * interval '1 day',
          confirmed_at, skus, search
        from query.sale_order
        cross join generate_series(1, %1$d / (select count(*) from query.sale_order)) copy
        order by copy
        limit %1$d - (select count(*) from query.sale_order)
        """
            .formatted(orders));
    database.execute(
        """
        update query.sale_order_count kept set orders = (
          select count(*) from query.sale_order counted
          where (counted.state, counted.outcome, counted.warehouse, counted.priority)
              = (kept.state, kept.outcome, kept.warehouse, kept.priority)
            and counted.delivery_status is not distinct from kept.delivery_status)
        """);
    database.execute("vacuum analyze query.sale_order");
    database.execute("vacuum analyze query.sale_order_count");
  }
}
