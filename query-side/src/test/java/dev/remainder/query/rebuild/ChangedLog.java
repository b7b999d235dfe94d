package dev.remainder.query.rebuild;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes what happened, as nobody may: the log's guard is taken away for it. */
record ChangedLog(JdbcTemplate owner) {

  static final String UNREADABLE = "{\"broken";

  void rewrite(String stream, int version, String payload) {
    owner.execute("alter table events.domain_event disable trigger never_changed");
    try {
      owner.update(
          """
          update events.domain_event set payload = ?
          where aggregate_identifier = ? and sequence_number = ?
          """,
          payload.getBytes(StandardCharsets.UTF_8),
          stream,
          version);
    } finally {
      owner.execute("alter table events.domain_event enable always trigger never_changed");
    }
  }
}
