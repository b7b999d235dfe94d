package dev.remainder.events.store;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows which gaps between the log's positions stay: those before a head whose appenders have all
 * ended since (ADR 19).
 */
public final class FinalGaps {

  private final JdbcClient db;
  private final Appenders appenders;
  private long upTo;
  private @Nullable Doubt doubt;

  FinalGaps(JdbcClient db) {
    this.db = db;
    this.appenders = new Appenders(db);
  }

  /** Who looks after this and misses something at or before that position misses it for ever. */
  public synchronized long upTo() {
    if (doubt != null && Collections.disjoint(doubt.appenders(), appenders.running())) {
      upTo = doubt.head();
      doubt = null;
    }
    if (doubt == null) {
      // In this order: whoever may fill a gap before the head is among those who run after it.
      var seen = new Doubt(head(), appenders.running());
      if (seen.appenders().isEmpty()) {
        upTo = seen.head();
      } else {
        doubt = seen;
      }
    }
    return upTo;
  }

  private long head() {
    return db.sql("select coalesce(max(global_index), 0) from events.domain_event")
        .query(Long.class)
        .single();
  }

  /** Up to this head, only these may still fill a gap. */
  private record Doubt(long head, Set<String> appenders) {}
}
