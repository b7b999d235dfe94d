package dev.remainder.endtoend.upgrade;

import dev.remainder.endtoend.shop.Shop;
import dev.remainder.events.stockitem.StockReceived;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a program of another version appends: goods that came back. */
final class ForeignEvents {

  static final String RETURNED = StockReceived.class.getPackageName() + ".StockReturned";

  private ForeignEvents() {}

  static void returned(JdbcClient log, Shop shop, String sku, int quantity, int onHand) {
    var stream = "stock:" + shop.warehouse() + ":" + sku;
    log.sql(
            """
            insert into events.domain_event
              (aggregate_identifier, sequence_number, type, event_identifier, payload_type,
               payload, meta_data, time_stamp)
            select :stream, max(sequence_number) + 1, max(type), :id, :type,
                   convert_to(:payload, 'UTF8'), convert_to('{}', 'UTF8'), max(time_stamp)
            from events.domain_event where aggregate_identifier = :stream
            """)
        .param("stream", stream)
        .param("id", UUID.randomUUID().toString())
        .param("type", RETURNED)
        .param(
            "payload",
            """
            {"stockItemId":"%s","quantity":%d,"balance":{"onHand":%d,"reserved":0}}\
            """
                .formatted(stream, quantity, onHand))
        .update();
  }
}
