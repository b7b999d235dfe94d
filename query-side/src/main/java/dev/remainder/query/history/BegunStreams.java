package dev.remainder.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds all streams of a kind by their first events, in the order in which they began. */
@Component
public class BegunStreams {

  private static final int FETCH = 500;

  private final JdbcTemplate jdbc;

  BegunStreams(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.jdbc.setFetchSize(FETCH);
  }

  /**
   * In a transaction they come as they are used, not all at once.
   *
   * @param kind the events of these streams, which all are kept in one package
   * @param atOnce how many are given to {@code use} at a time
   */
  public void each(Class<?> kind, int atOnce, Consumer<List<String>> use) {
    var some = new ArrayList<String>();
    jdbc.query(
        """
        select aggregate_identifier from events.domain_event
        where sequence_number = 0 and starts_with(payload_type, ?) order by global_index
        """,
        row -> {
          some.add(row.getString(1));
          if (some.size() == atOnce) {
            use.accept(List.copyOf(some));
            some.clear();
          }
        },
        kind.getPackageName() + ".");
    if (!some.isEmpty()) {
      use.accept(List.copyOf(some));
    }
  }
}
