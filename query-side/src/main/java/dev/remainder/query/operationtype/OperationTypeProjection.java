package dev.remainder.query.operationtype;

import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import dev.remainder.query.projection.ViewSchema;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the operation types. */
@Component
@ProcessingGroup(ViewFamily.SET_UP)
class OperationTypeProjection extends Projection<OperationTypeEvent> {

  private static final String TABLE = "operation_type";

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<OperationTypeEvent> inService;

  OperationTypeProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.SET_UP, OperationTypeEvent.class, TABLE);
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<OperationTypeEvent> into(ViewSchema schema) {
    return new ViewFold<>(
        OperationTypeEvent.class,
        OperationTypeView::evolve,
        new DocumentRows<>(jdbc, json, schema.table(TABLE), OperationTypeView.class, columns()));
  }

  @EventHandler
  void on(OperationTypeEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }

  private static LinkedHashMap<String, Function<OperationTypeView, @Nullable Object>> columns() {
    var columns = new LinkedHashMap<String, Function<OperationTypeView, @Nullable Object>>();
    columns.put("id", OperationTypeView::id);
    columns.put("name", view -> view.terms().name());
    columns.put("warehouse", OperationTypeView::warehouse);
    columns.put("company", OperationTypeView::company);
    return columns;
  }
}
