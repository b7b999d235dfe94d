package dev.remainder.events.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says at the start if this process works with more rights than it needs. */
class LogCouldBeChanged {

  private static final Logger LOG = LoggerFactory.getLogger(LogCouldBeChanged.class);

  private final JdbcClient db;

  LogCouldBeChanged(JdbcClient db) {
    this.db = db;
  }

  @EventListener(ApplicationReadyEvent.class)
  void look() {
    if (mayChange()) {
      LOG.warn(
          "The user of the database has the rights to change the log; only a trigger keeps it from"
              + " that. docs/audit.md tells which roles to make.");
    }
  }

  boolean mayChange() {
    return db.sql("select has_table_privilege('events.domain_event', 'UPDATE, DELETE, TRUNCATE')")
        .query(Boolean.class)
        .single();
  }
}
