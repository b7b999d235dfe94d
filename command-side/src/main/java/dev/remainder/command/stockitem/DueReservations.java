package dev.remainder.command.stockitem;

import dev.remainder.command.platform.Register;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which stock items have a line whose reservation date is still to come (domain.md 4). */
@Register
class DueReservations {

  private final JdbcClient jdbc;

  DueReservations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<StockItemId> dueAt(Instant now) {
    return jdbc
        .sql(
            "select distinct stock_item_id from command.reservation_due where due_at <= ?"
                + " order by stock_item_id")
        .param(utc(now))
        .query(String.class)
        .list()
        .stream()
        .map(StockItemId::parse)
        .toList();
  }

  void served(StockItemId stockItem, Instant upTo) {
    jdbc.sql("delete from command.reservation_due where stock_item_id = ? and due_at <= ?")
        .params(stockItem.toString(), utc(upTo))
        .update();
  }

  @EventHandler
  void on(StockDemanded demanded) {
    var demand = demanded.demand();
    remember(demanded.stockItemId(), demand.transferId(), demand.line(), demand.reservation());
  }

  @EventHandler
  void on(StockDemandReranked reranked) {
    remember(
        reranked.stockItemId(), reranked.transferId(), reranked.line(), reranked.reservation());
  }

  private void remember(
      StockItemId stockItem, TransferId transfer, int line, Reservation reservation) {
    var from = reservation.from();
    if (reservation.method() != ReservationMethod.BY_DATE || from == null) {
      return;
    }
    jdbc.sql(
            """
            insert into command.reservation_due (stock_item_id, transfer_id, line, due_at)
            values (?, ?, ?, ?)
            on conflict (stock_item_id, transfer_id, line) do update set due_at = excluded.due_at
            """)
        .params(stockItem.toString(), transfer.value(), line, utc(from))
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
