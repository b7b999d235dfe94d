package dev.remainder.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Has the query side begin at the end of the log: it would otherwise build all its views first, and
 * be measured while it does.
 */
final class CaughtUpViews {

  private static final List<String> FAMILIES =
      List.of("set-up", "stock", "orders", "transfers", "reports");

  private CaughtUpViews() {}

  static void pretend(String database) throws SQLException {
    Flyway.configure()
        .dataSource(database, null, null)
        .initSql("set role remainder_query")
        .schemas("query")
        .createSchemas(true)
        .locations("classpath:db/query")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(database);
        var token =
            connection.prepareStatement(
                """
                insert into query.token_entry (processor_name, segment, token, token_type, time_stamp)
                select ?, 0, convert_to(format('{"index":%s,"gaps":[]}', max(global_index)), ?),
                       'org.axonframework.eventhandling.GapAwareTrackingToken',
                       '2026-01-01T00:00:00Z'
                from events.domain_event
                """)) {
      for (var family : FAMILIES) {
        token.setString(1, family);
        token.setString(2, StandardCharsets.UTF_8.name());
        token.executeUpdate();
      }
    }
  }
}
