package dev.remainder.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** All streams there are, by their identifiers, character by character, some at a time. */
record StreamsInOrder(JdbcTemplate jdbc, int atOnce) {

  void each(Consumer<List<String>> use) {
    var some = new ArrayList<String>();
    jdbc.query(
        """
        select distinct aggregate_identifier collate "C" as stream from events.domain_event
        order by stream
        """,
        row -> {
          some.add(row.getString(1));
          if (some.size() == atOnce) {
            use.accept(List.copyOf(some));
            some.clear();
          }
        });
    if (!some.isEmpty()) {
      use.accept(List.copyOf(some));
    }
  }
}
