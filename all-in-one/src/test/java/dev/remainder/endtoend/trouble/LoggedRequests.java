package dev.remainder.endtoend.trouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log itself says of each request. */
final class LoggedRequests {

  /**
   * One event of a request.
   *
   * @param transaction that appended it
   */
  record Logged(String id, String transaction, String request, String by) {}

  private final Map<String, List<Logged>> events;
  private final Set<String> keys;

  LoggedRequests(JdbcClient log) {
    events =
        log
            .sql(
                """
                select event_identifier, xmin::text as transaction,
                       convert_from(meta_data, 'UTF8')::jsonb ->> 'correlationId' as request,
                       convert_from(meta_data, 'UTF8')::jsonb ->> 'by' as by
                from events.domain_event order by global_index
                """)
            .query((row, number) ->
                new Logged(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .stream()
            .filter(event -> event.request() != null)
            .collect(
                Collectors.groupingBy(Logged::request, LinkedHashMap::new, Collectors.toList()));
    keys =
        new TreeSet<>(
            log.sql("select key from command.idempotency_key").query(String.class).list());
  }

  List<Logged> of(Sent sent) {
    return events.getOrDefault(sent.correlationId, List.of());
  }

  /** Whether its first answer is kept. */
  boolean hasKept(Asked asked) {
    return keys.contains(asked.id);
  }

  Set<String> requests() {
    return events.keySet();
  }
}
