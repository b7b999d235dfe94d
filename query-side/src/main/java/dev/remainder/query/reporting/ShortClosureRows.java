package dev.remainder.query.reporting;

import dev.remainder.events.transfer.TransferEvent;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what was closed short as it happened: a row once written never changes. */
final class ShortClosureRows {

  private static final String BY = "by";

  private final JdbcTemplate jdbc;

  ShortClosureRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An event that closes nothing leaves nothing; one that was kept before is not kept again. */
  void keep(TransferEvent event, DomainEventMessage<?> message) {
    ShortClosure.of(event).ifPresent(closure -> keep(closure, message));
  }

  private void keep(ShortClosure closure, DomainEventMessage<?> message) {
    var rows =
        closure.lines().stream()
            .filter(line -> line.quantity().isPositive())
            .map(line ->
                new @Nullable Object[] {
                  message.getAggregateIdentifier(),
                  message.getSequenceNumber(),
                  line.line(),
                  message.getTimestamp().atOffset(ZoneOffset.UTC),
                  closure.cause().name(),
                  closure.decidedBy() == null ? null : closure.decidedBy().name(),
                  message.getMetaData().get(BY),
                  closure.reason(),
                  line.quantity().thousandths()
                })
            .toList();
    jdbc.batchUpdate(
        """
        insert into query.reported_closure
          (stream, version, line, closed_at, cause, decided_by, closed_by, reason, quantity)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (stream, version, line) do nothing
        """,
        rows);
  }
}
