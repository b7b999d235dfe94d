package dev.remainder.query.transfer;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import dev.remainder.query.projection.ViewSchema;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the transfers. */
@Component
@ProcessingGroup(ViewFamily.TRANSFERS)
class TransferProjection extends Projection<TransferEvent> {

  private static final String TABLE = "transfer";

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<TransferEvent> inService;

  TransferProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.TRANSFERS, TransferEvent.class, TABLE);
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<TransferEvent> into(ViewSchema schema) {
    return new ViewFold<>(
        TransferEvent.class,
        TransferView::evolve,
        new DocumentRows<>(jdbc, json, schema.table(TABLE), TransferView.class, columns()));
  }

  @EventHandler
  void on(TransferEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }

  private static LinkedHashMap<String, Function<TransferView, @Nullable Object>> columns() {
    var columns = new LinkedHashMap<String, Function<TransferView, @Nullable Object>>();
    columns.put("reference", TransferView::reference);
    columns.put("order_id", view -> view.order().id());
    columns.put("order_reference", view -> view.order().reference());
    columns.put("customer", TransferView::customer);
    columns.put("operation_type", TransferView::operationType);
    columns.put("warehouse", TransferView::warehouse);
    columns.put("state", TransferView::state);
    columns.put("is_open", TransferView::isOpen);
    columns.put("is_backorder", view -> view.backorderOf() != null);
    columns.put("priority", TransferView::priority);
    columns.put("scheduled_date", TransferView::scheduledDate);
    columns.put("created_at", TransferView::createdAt);
    columns.put("done_at", TransferView::doneAt);
    columns.put("skus", TransferProjection::skusOf);
    columns.put("search", TransferProjection::searchedIn);
    return columns;
  }

  private static String[] skusOf(TransferView view) {
    return view.lines().stream().map(TransferLineView::sku).distinct().toArray(String[]::new);
  }

  private static String searchedIn(TransferView view) {
    return String.join(" ", view.reference(), view.order().reference(), view.customer())
        .toLowerCase(Locale.ROOT);
  }
}
