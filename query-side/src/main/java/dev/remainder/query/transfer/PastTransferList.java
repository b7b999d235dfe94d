package dev.remainder.query.transfer;

import dev.remainder.query.history.Past;
import dev.remainder.query.platform.Listing;
import dev.remainder.query.platform.ViewJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All transfers as they were, for lists. Which there were the views tell, as neither the making of
 * a transfer nor its being a backorder ever changes; the rest is folded from the log.
 */
@Component
class PastTransferList {

  /** The columns of {@code query.transfer}, taken from the documents. */
  private static final String AS_TABLE =
      """
      (select d ->> 'id' as stream, d as document, d ->> 'reference' as reference,
        d #>> '{order,id}' as order_id, d #>> '{order,reference}' as order_reference,
        d ->> 'customer' as customer, d ->> 'operationType' as operation_type,
        d ->> 'warehouse' as warehouse, d ->> 'state' as state,
        d ->> 'state' in ('WAITING', 'READY') as is_open,
        d ->> 'backorderOf' is not null as is_backorder, d ->> 'priority' as priority,
        cast(d ->> 'scheduledDate' as timestamptz) as scheduled_date,
        cast(d ->> 'createdAt' as timestamptz) as created_at,
        cast(d ->> 'doneAt' as timestamptz) as done_at,
        array(select line ->> 'sku' from jsonb_array_elements(d -> 'lines') line) as skus,
        lower(concat_ws(' ', d ->> 'reference', d #>> '{order,reference}', d ->> 'customer'))
          as search
      from jsonb_array_elements(cast(:past as jsonb)) d) as past
      """;

  private final JdbcClient db;
  private final ViewJson json;
  private final Past past;
  private final PastTransfers transfers;

  PastTransferList(JdbcClient db, ViewJson json, Past past, PastTransfers transfers) {
    this.db = db;
    this.json = json;
    this.past = past;
    this.transfers = transfers;
  }

  /**
   * @param backorder true: only backorders, false: none, null: all
   */
  Listing listing(@Nullable Boolean backorder, Instant asOf) {
    past.requirePast(asOf);
    var found = json.write(transfers.inOrder(madeBy(asOf, backorder), asOf));
    return new Listing(db, AS_TABLE).only(":past is not null", "past", found);
  }

  private List<String> madeBy(Instant asOf, @Nullable Boolean backorder) {
    return db.sql(
            """
            select stream from query.transfer
            where created_at <= :asOf and (not is_backorder or :backorders)
              and (is_backorder or :others)
            """)
        .param("asOf", asOf.atOffset(ZoneOffset.UTC))
        .param("backorders", !Boolean.FALSE.equals(backorder))
        .param("others", !Boolean.TRUE.equals(backorder))
        .query(String.class)
        .list();
  }
}
