package dev.remainder.query.operationtype;

import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
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
class OperationTypeProjection {

  private final ViewFold<OperationTypeView, OperationTypeEvent> fold;

  OperationTypeProjection(JdbcTemplate jdbc, ViewJson json) {
    var columns = new LinkedHashMap<String, Function<OperationTypeView, @Nullable Object>>();
    columns.put("id", OperationTypeView::id);
    columns.put("name", view -> view.terms().name());
    columns.put("warehouse", OperationTypeView::warehouse);
    columns.put("company", OperationTypeView::company);
    var rows =
        new DocumentRows<OperationTypeView, OperationTypeEvent>(
            jdbc, json, "query.operation_type", OperationTypeView.class, columns);
    fold = new ViewFold<>(OperationTypeEvent.class, OperationTypeView::evolve, rows);
  }

  @EventHandler
  void on(OperationTypeEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
  }
}
