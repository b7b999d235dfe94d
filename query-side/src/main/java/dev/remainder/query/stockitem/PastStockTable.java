package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.query.history.BegunStreams;
import dev.remainder.query.history.Past;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The figures of stock items as they were, folded from the log into a temporary table that looks
 * like that of the view; the transaction takes it with it when it ends (ADR 25).
 */
@Component
public class PastStockTable {

  static final String NAME = "pg_temp.stock_item";

  /** Few, because a queue may be long. */
  private static final int AT_ONCE = 20;

  private final JdbcTemplate jdbc;
  private final StockFigureRows rows;
  private final BegunStreams begun;
  private final Past past;

  PastStockTable(JdbcTemplate jdbc, BegunStreams begun, Past past) {
    this.jdbc = jdbc;
    this.rows = new StockFigureRows(jdbc, NAME);
    this.begun = begun;
    this.past = past;
  }

  /** With all stock items; once a transaction. */
  public void tabulate(Instant asOf) {
    create();
    begun.each(StockItemEvent.class, AT_ONCE, some -> keep(some, asOf));
    jdbc.execute("analyze " + NAME);
  }

  /** With those of these streams only; once a transaction. */
  void tabulate(List<String> streams, Instant asOf) {
    create();
    for (var from = 0; from < streams.size(); from += AT_ONCE) {
      keep(streams.subList(from, Math.min(from + AT_ONCE, streams.size())), asOf);
    }
  }

  private void create() {
    jdbc.execute(
        """
        create temporary table stock_item
          (like query.stock_item including generated, primary key (stream)) on commit drop
        """);
  }

  private void keep(List<String> some, Instant asOf) {
    rows.save(past.of(some, asOf, StockItemEvent.class, StockItemView::evolve));
  }
}
