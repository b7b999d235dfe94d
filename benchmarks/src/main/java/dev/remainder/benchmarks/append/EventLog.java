package dev.remainder.benchmarks.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The log of the service that is measured, looked at from beside it.
 *
 * @param database where it is, with all that is needed to sign in
 */
public record EventLog(String database) {

  /** The log of the program that keeps its data in that folder, and runs. */
  public static EventLog inFolder(Path data) throws IOException {
    var home = data.resolve("postgresql");
    return new EventLog(
        "jdbc:postgresql://127.0.0.1:%s/postgres?user=remainder&password=%s"
            .formatted(
                Files.readString(home.resolve("port")).strip(),
                Files.readString(home.resolve("password")).strip()));
  }

  /** The position of the last event. */
  public long end() throws SQLException {
    return number("select coalesce(max(global_index), 0) from events.domain_event");
  }

  /** How many events were appended after that position. */
  public long eventsAfter(long position) throws SQLException {
    return number("select count(*) from events.domain_event where global_index > " + position);
  }

  /** The first transactions after that position, of so many events in all. */
  List<List<AppendedRow>> transactionsAfter(long position, int events) throws SQLException {
    var transactions = new LinkedHashMap<String, List<AppendedRow>>();
    try (var connection = connect();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select %s, convert_from(meta_data, 'UTF8')::jsonb ->> 'correlationId'"
                            .formatted(AppendedRow.COLUMNS)
                        + " from events.domain_event where global_index > %d".formatted(position)
                        + " order by global_index limit "
                        + events)) {
      while (rows.next()) {
        transactions
            .computeIfAbsent(rows.getString(9), none -> new ArrayList<>())
            .add(AppendedRow.read(rows));
      }
    }
    return List.copyOf(transactions.values());
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database);
  }

  private long number(String sql) throws SQLException {
    try (var connection = connect();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
