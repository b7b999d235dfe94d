package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the stock items and their queues. */
@Component
@ProcessingGroup(ViewFamily.STOCK)
class StockProjection {

  private final ViewFold<StockItemView, StockItemEvent> fold;

  StockProjection(JdbcTemplate jdbc, ViewJson json) {
    var rows = new StockRows(jdbc, new QueueRows(jdbc, json));
    fold = new ViewFold<>(StockItemEvent.class, StockItemView::evolve, rows);
  }

  @EventHandler
  void on(StockItemEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
  }
}
