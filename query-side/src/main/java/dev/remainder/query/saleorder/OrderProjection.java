package dev.remainder.query.saleorder;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the orders. */
@Component
@ProcessingGroup(ViewFamily.ORDERS)
class OrderProjection {

  private final ViewFold<OrderView, SaleOrderEvent> fold;

  OrderProjection(JdbcTemplate jdbc, ViewJson json) {
    var rows =
        new DocumentRows<OrderView, SaleOrderEvent>(
            jdbc, json, "query.sale_order", OrderView.class, columns());
    fold =
        new ViewFold<>(
            SaleOrderEvent.class, OrderView::evolve, new OrderRows(rows, new OrderCounts(jdbc)));
  }

  @EventHandler
  void on(SaleOrderEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
  }

  private static LinkedHashMap<String, Function<OrderView, @Nullable Object>> columns() {
    var columns = new LinkedHashMap<String, Function<OrderView, @Nullable Object>>();
    columns.put("reference", OrderView::reference);
    columns.put("customer", OrderView::customer);
    columns.put("warehouse", OrderView::warehouse);
    columns.put("state", OrderView::state);
    columns.put("delivery_status", OrderView::deliveryStatus);
    columns.put("outcome", OrderView::outcome);
    columns.put("priority", view -> view.terms().priority());
    columns.put("scheduled_date", view -> view.terms().scheduledDate());
    columns.put("created_at", OrderView::createdAt);
    columns.put("confirmed_at", OrderView::confirmedAt);
    columns.put("skus", OrderProjection::skusOf);
    columns.put(
        "search", view -> (view.reference() + " " + view.customer()).toLowerCase(Locale.ROOT));
    return columns;
  }

  private static String[] skusOf(OrderView view) {
    return view.lines().stream().map(OrderLineView::sku).distinct().toArray(String[]::new);
  }
}
