package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import dev.remainder.query.projection.ViewSchema;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the stock items and their queues. */
@Component
@ProcessingGroup(ViewFamily.STOCK)
class StockProjection extends Projection<StockItemEvent> {

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<StockItemEvent> inService;

  StockProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.STOCK, StockItemEvent.class, "stock_item", "stock_queue");
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<StockItemEvent> into(ViewSchema schema) {
    var rows = new StockRows(jdbc, schema, new QueueRows(jdbc, json, schema));
    return new ViewFold<>(StockItemEvent.class, StockItemView::evolve, rows);
  }

  @EventHandler
  void on(StockItemEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }
}
