package dev.remainder.query.reporting;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.value.LineQuantity;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** What was closed short, a row for each line: once written it never changes. */
final class ShortClosureRows {

  private static final String BY = "by";

  private ShortClosureRows() {}

  /** In SQL, with the values of one row to be given. */
  static String insertInto(String table) {
    return """
    insert into %s
      (stream, version, line, closed_at, cause, decided_by, closed_by, reason, quantity)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
        .formatted(table);
  }

  /** The same; what was kept before is not kept again. */
  static String keepIn(String table) {
    return insertInto(table) + "on conflict (stream, version, line) do nothing";
  }

  /** The values of the rows that the event leads to; of one that closes nothing, none. */
  static List<@Nullable Object[]> of(TransferEvent event, DomainEventMessage<?> message) {
    return ShortClosure.of(event).stream()
        .flatMap(closure ->
            closure.lines().stream()
                .filter(line -> line.quantity().isPositive())
                .map(line -> row(closure, line, message)))
        .toList();
  }

  private static @Nullable Object[] row(
      ShortClosure closure, LineQuantity line, DomainEventMessage<?> message) {
    return new @Nullable Object[] {
      message.getAggregateIdentifier(),
      message.getSequenceNumber(),
      line.line(),
      message.getTimestamp().atOffset(ZoneOffset.UTC),
      closure.cause().name(),
      closure.decidedBy() == null ? null : closure.decidedBy().name(),
      message.getMetaData().get(BY),
      closure.reason(),
      line.quantity().thousandths()
    };
  }
}
