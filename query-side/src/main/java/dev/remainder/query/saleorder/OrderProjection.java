package dev.remainder.query.saleorder;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.SummaryTable;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import dev.remainder.query.projection.ViewSchema;
import java.util.LinkedHashMap;
import java.util.List;
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
class OrderProjection extends Projection<SaleOrderEvent> {

  private static final String TABLE = "sale_order";
  private static final String COUNTS = "sale_order_count";

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<SaleOrderEvent> inService;

  OrderProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.ORDERS, SaleOrderEvent.class, TABLE);
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public List<SummaryTable> summaries() {
    return List.of(new SummaryTable(COUNTS, "orders <> 0"));
  }

  @Override
  public Projector<SaleOrderEvent> into(ViewSchema schema) {
    var rows =
        new DocumentRows<OrderView, SaleOrderEvent>(
            jdbc, json, schema.table(TABLE), OrderView.class, columns());
    var counts = new OrderCounts(jdbc, schema.table(COUNTS));
    return new ViewFold<>(SaleOrderEvent.class, OrderView::evolve, new OrderRows(rows, counts));
  }

  @EventHandler
  void on(SaleOrderEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
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
