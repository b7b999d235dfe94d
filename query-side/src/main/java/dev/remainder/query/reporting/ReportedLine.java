package dev.remainder.query.reporting;

import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.query.transfer.TransferLineView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One line of a transfer, with all that reports ask of the transfer. */
record ReportedLine(ReportedTransfer of, TransferLineView line) {

  private static final String INSERT =
      """
      insert into %s
        (stream, line, transfer_reference, order_id, order_reference, customer, warehouse, sku,
         name, state, is_open, is_backorder, is_urgent, scheduled_date, confirmed_at, planned_at,
         done_at, demand, reserved, done, backordered, cancelled)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String OR_UPDATE =
      """
      on conflict (stream, line) do update set
        state = excluded.state, is_open = excluded.is_open, is_urgent = excluded.is_urgent,
        scheduled_date = excluded.scheduled_date, done_at = excluded.done_at,
        demand = excluded.demand, reserved = excluded.reserved, done = excluded.done,
        backordered = excluded.backordered, cancelled = excluded.cancelled
      """;

  /** In SQL, with the {@link #values} to be given of a line that is not there yet. */
  static String insertInto(String table) {
    return INSERT.formatted(table);
  }

  /** The same, whether it is there or not. */
  static String upsertInto(String table) {
    return insertInto(table) + OR_UPDATE;
  }

  /** The values of {@link #insertInto}; two lines with the same values are one row. */
  @Nullable Object[] values() {
    var transfer = of.transfer();
    return new @Nullable Object[] {
      transfer.id(),
      line.line(),
      transfer.reference(),
      transfer.order().id(),
      transfer.order().reference(),
      transfer.customer(),
      transfer.warehouse(),
      line.sku(),
      line.name(),
      transfer.state().name(),
      transfer.isOpen(),
      transfer.backorderOf() != null,
      transfer.priority() == Priority.URGENT,
      inSql(transfer.scheduledDate()),
      inSql(of.confirmedAt()),
      inSql(transfer.createdAt()),
      inSql(transfer.doneAt()),
      inSql(line.demand()),
      inSql(line.reserved()),
      inSql(line.done()),
      inSql(line.backordered()),
      inSql(line.cancelled())
    };
  }

  private static @Nullable OffsetDateTime inSql(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Object inSql(Quantity quantity) {
    return quantity.thousandths();
  }
}
