package dev.remainder.query.warehouse;

import dev.remainder.events.warehouse.WarehouseEvent;
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

/** Keeps the warehouses. */
@Component
@ProcessingGroup(ViewFamily.SET_UP)
class WarehouseProjection {

  private final ViewFold<WarehouseView, WarehouseEvent> fold;

  WarehouseProjection(JdbcTemplate jdbc, ViewJson json) {
    var columns = new LinkedHashMap<String, Function<WarehouseView, @Nullable Object>>();
    columns.put("code", WarehouseView::code);
    columns.put("name", WarehouseView::name);
    columns.put("company", WarehouseView::company);
    var rows =
        new DocumentRows<WarehouseView, WarehouseEvent>(
            jdbc, json, "query.warehouse", WarehouseView.class, columns);
    fold = new ViewFold<>(WarehouseEvent.class, WarehouseView::evolve, rows);
  }

  @EventHandler
  void on(WarehouseEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
  }
}
