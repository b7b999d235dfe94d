package dev.remainder.query.reporting;

import dev.remainder.events.transfer.TransferEvent;
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

/** Keeps what the reports count. */
@Component
@ProcessingGroup(ViewFamily.REPORTS)
class ReportProjection extends Projection<TransferEvent> {

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<TransferEvent> inService;

  ReportProjection(JdbcTemplate jdbc, ViewJson json) {
    super(
        ViewFamily.REPORTS,
        TransferEvent.class,
        "reported_transfer",
        "reported_line",
        "reported_closure");
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<TransferEvent> into(ViewSchema schema) {
    var fold =
        new ViewFold<>(
            TransferEvent.class,
            ReportedTransfer::evolve,
            new ReportedTransferRows(jdbc, json, schema));
    var keepClosures = ShortClosureRows.keepIn(schema.table("reported_closure"));
    return (event, message) -> {
      fold.apply(event, message);
      jdbc.batchUpdate(keepClosures, ShortClosureRows.of(event, message));
    };
  }

  @EventHandler
  void on(TransferEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }
}
