package dev.remainder.benchmarks.filled;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * A log as the service would have written it. Its views can be built by the query side; the command
 * side's own look-up tables are not filled, so no commands can be sent to it.
 */
public final class FilledLog {

  private static final long SEED = 20_261_123;

  private FilledLog() {}

  /**
   * Writes the log of an empty database.
   *
   * @return how many events it has
   */
  public static long fill(String database, LogSize size) throws SQLException, IOException {
    Flyway.configure()
        .dataSource(database, null, null)
        .schemas("events")
        .createSchemas(true)
        .locations("classpath:db/events")
        .load()
        .migrate();
    long events;
    try (var connection = DriverManager.getConnection(database);
        var copy = new EventCopy(connection)) {
      var log = new PlayedLog(copy, SEED);
      new Trade(log, size).play();
      events = log.events();
    }
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze events.domain_event");
    }
    return events;
  }
}
