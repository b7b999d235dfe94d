package dev.remainder.query.history;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The events of streams exactly as they were written, by position. */
@Component
class StoredJson {

  private final JdbcTemplate jdbc;

  StoredJson(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Map<Long, String> of(Collection<String> streams) {
    var found = new HashMap<Long, String>();
    jdbc.query(
        "select global_index, payload from events.domain_event where aggregate_identifier = any(?)",
        row -> {
          found.put(row.getLong(1), new String(row.getBytes(2), StandardCharsets.UTF_8));
        },
        (Object) streams.toArray(String[]::new));
    return found;
  }
}
