package dev.remainder.query.operationtype;

import dev.remainder.query.transfer.Lateness;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open transfers of operation types, when somebody looks. */
@Component
class OpenTransfers {

  private final JdbcClient db;
  private final Lateness lateness;

  OpenTransfers(JdbcClient db, Lateness lateness) {
    this.db = db;
    this.lateness = lateness;
  }

  Map<String, TransferCounts> of(Collection<String> operationTypes) {
    var counts = new HashMap<String, TransferCounts>();
    db.sql(
            """
            select operation_type,
                   count(*) filter (where state = 'READY') as ready,
                   count(*) filter (where state = 'WAITING') as waiting,
                   count(*) filter (where scheduled_date < :late) as late,
                   count(*) filter (where is_backorder) as backorders
            from query.transfer
            where is_open and operation_type = any(:types)
            group by operation_type
            """)
        .param("late", lateness.before())
        .param("types", operationTypes.toArray(String[]::new))
        .query(row -> {
          counts.put(
              row.getString("operation_type"),
              new TransferCounts(
                  row.getLong("ready"),
                  row.getLong("waiting"),
                  row.getLong("late"),
                  row.getLong("backorders")));
        });
    return counts;
  }
}
