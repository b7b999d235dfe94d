package dev.remainder.query.stockitem;

import dev.remainder.query.history.Past;
import dev.remainder.query.platform.Listing;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stock items as they were, for lists. Which there are the view tells, as none ever goes; those
 * that had not begun by then are not among what is folded.
 */
@Component
class PastStockList {

  private final JdbcClient db;
  private final Past past;
  private final PastStockTable table;

  PastStockList(JdbcClient db, Past past, PastStockTable table) {
    this.db = db;
    this.past = past;
    this.table = table;
  }

  /**
   * @param use reads the list; it is gone afterwards
   */
  @Transactional
  public <T> T asOf(Instant asOf, StockFilter filter, Function<Listing, T> use) {
    past.requirePast(asOf);
    table.tabulate(streams(filter), asOf);
    return use.apply(new Listing(db, PastStockTable.NAME));
  }

  private List<String> streams(StockFilter filter) {
    return db.sql(
            """
            select stream from query.stock_item
            where warehouse = coalesce(nullif(trim(cast(:warehouse as text)), ''), warehouse)
              and sku = coalesce(nullif(trim(cast(:sku as text)), ''), sku)
            """)
        .param("warehouse", filter.warehouse())
        .param("sku", filter.sku())
        .query(String.class)
        .list();
  }
}
