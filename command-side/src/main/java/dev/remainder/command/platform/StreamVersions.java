package dev.remainder.command.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The version of a stream that a command did not move. */
@Component
class StreamVersions {

  private final JdbcClient jdbc;

  StreamVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long of(String stream) {
    return jdbc.sql(
            "select coalesce(max(sequence_number), -1) from events.domain_event"
                + " where aggregate_identifier = ?")
        .param(stream)
        .query(Long.class)
        .single();
  }
}
