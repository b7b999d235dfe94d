package dev.remainder.query.warehouse;

import dev.remainder.events.warehouse.WarehouseEvent;
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

/** Keeps the warehouses. */
@Component
@ProcessingGroup(ViewFamily.SET_UP)
class WarehouseProjection extends Projection<WarehouseEvent> {

  private static final String TABLE = "warehouse";

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<WarehouseEvent> inService;

  WarehouseProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.SET_UP, WarehouseEvent.class, TABLE);
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<WarehouseEvent> into(ViewSchema schema) {
    return new ViewFold<>(
        WarehouseEvent.class,
        WarehouseView::evolve,
        new DocumentRows<>(jdbc, json, schema.table(TABLE), WarehouseView.class, columns()));
  }

  @EventHandler
  void on(WarehouseEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }

  private static LinkedHashMap<String, Function<WarehouseView, @Nullable Object>> columns() {
    var columns = new LinkedHashMap<String, Function<WarehouseView, @Nullable Object>>();
    columns.put("code", WarehouseView::code);
    columns.put("name", WarehouseView::name);
    columns.put("company", WarehouseView::company);
    return columns;
  }
}
