package dev.remainder.query.reporting;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.query.history.BegunStreams;
import dev.remainder.query.history.Past;
import dev.remainder.query.stockitem.StockItemView;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was free of all stock items. */
@Component
class PastReportedStock {

  /** Few, because a queue may be long. */
  private static final int AT_ONCE = 20;

  private final JdbcTemplate jdbc;
  private final BegunStreams streams;
  private final Past past;

  PastReportedStock(JdbcTemplate jdbc, BegunStreams streams, Past past) {
    this.jdbc = jdbc;
    this.streams = streams;
    this.past = past;
  }

  void tabulate(Instant asOf) {
    jdbc.execute(
        """
        create temporary table stock_item on commit drop as
        select warehouse, sku, free from query.stock_item with no data
        """);
    streams.each(
        StockItemEvent.class,
        AT_ONCE,
        some -> {
          var items = past.of(some, asOf, StockItemEvent.class, StockItemView::evolve);
          jdbc.batchUpdate(
              "insert into pg_temp.stock_item values (?, ?, ?)",
              items.values().stream().map(PastReportedStock::row).toList());
        });
    jdbc.execute("analyze pg_temp.stock_item");
  }

  private static Object[] row(StockItemView item) {
    return new Object[] {
      item.id().warehouse(), item.id().sku(), item.balance().free().toBigDecimal()
    };
  }
}
