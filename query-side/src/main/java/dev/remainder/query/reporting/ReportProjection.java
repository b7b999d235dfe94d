package dev.remainder.query.reporting;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what the reports count. */
@Component
@ProcessingGroup(ViewFamily.REPORTS)
class ReportProjection {

  private final ViewFold<ReportedTransfer, TransferEvent> fold;
  private final JdbcTemplate jdbc;

  ReportProjection(JdbcTemplate jdbc, ViewJson json) {
    fold =
        new ViewFold<>(
            TransferEvent.class, ReportedTransfer::evolve, new ReportedTransferRows(jdbc, json));
    this.jdbc = jdbc;
  }

  @EventHandler
  void on(TransferEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
    jdbc.batchUpdate(
        ShortClosureRows.keepIn("query.reported_closure"), ShortClosureRows.of(event, message));
  }
}
