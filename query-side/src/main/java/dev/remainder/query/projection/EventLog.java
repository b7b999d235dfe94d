package dev.remainder.query.projection;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the log itself where something stands. */
@Component
public class EventLog {

  private final JdbcClient db;

  EventLog(JdbcClient db) {
    this.db = db;
  }

  /** Where the event stands, if there is such an event. */
  public Optional<Long> positionOf(String eventIdentifier) {
    return db.sql("select global_index from events.domain_event where event_identifier = ?")
        .param(eventIdentifier)
        .query(Long.class)
        .optional();
  }

  /** Where the last event stands; 0 if nothing ever happened. */
  public long head() {
    return db.sql("select coalesce(max(global_index), 0) from events.domain_event")
        .query(Long.class)
        .single();
  }

  /** Whether there is an event at any of these positions by now. */
  boolean holdsAnyOf(Collection<Long> positions) {
    return db.sql("select exists (select 1 from events.domain_event where global_index = any(?))")
        .param(positions.toArray(Long[]::new))
        .query(Boolean.class)
        .single();
  }
}
