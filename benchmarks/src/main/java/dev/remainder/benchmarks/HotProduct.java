package dev.remainder.benchmarks;

import java.sql.SQLException;

/** A product that so many wait for: one long stream, and a long queue. */
final class HotProduct {

  static final String SKU = "HOT";

  private HotProduct() {}

  /** Made after what happened to others, before the views are built. */
  static void make(Database database, int demands) throws SQLException {
    database.execute(
        """
        insert into events.domain_event
          (aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload,
           meta_data, time_stamp)
        select 'stock:WH:%1$s', 0, type, gen_random_uuid(), payload_type,
          convert_to(replace(convert_from(payload, 'UTF8'), 'MISSING-0', '%1$s'), 'UTF8'),
          meta_data, time_stamp
        from events.domain_event
        where aggregate_identifier = 'stock:WH:MISSING-0' and sequence_number = 0;

        insert into events.domain_event
          (aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload,
           meta_data, time_stamp)
        select 'stock:WH:%1$s', waiting, type, gen_random_uuid(), payload_type,
          convert_to(
            replace(replace(convert_from(payload, 'UTF8'), 'MISSING-0', '%1$s'),
              convert_from(payload, 'UTF8')::jsonb #>> '{demand,transferId}',
              gen_random_uuid() || '.1.0'),
            'UTF8'),
          meta_data, time_stamp
        from (
          select * from events.domain_event
          where aggregate_identifier = 'stock:WH:MISSING-0'
            and payload_type like '%%.StockDemanded'
          limit 1) one
        cross join generate_series(1, %2$d) waiting
        """
            .formatted(SKU, demands));
  }
}
