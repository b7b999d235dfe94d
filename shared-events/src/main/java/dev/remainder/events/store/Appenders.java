package dev.remainder.events.store;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The transactions that may still append. Whoever appends holds a lock on the log's table from
 * before its events are given their positions until they are visible.
 */
final class Appenders {

  private final JdbcClient db;

  Appenders(JdbcClient db) {
    this.db = db;
  }

  /** Those that have begun to append, or may have. */
  Set<String> running() {
    return db.sql(
            """
            select virtualtransaction from pg_locks
            where locktype = 'relation' and relation = 'events.domain_event'::regclass
              and database = (select oid from pg_database where datname = current_database())
              and mode = 'RowExclusiveLock' and granted
            """)
        .query(String.class)
        .set();
  }
}
