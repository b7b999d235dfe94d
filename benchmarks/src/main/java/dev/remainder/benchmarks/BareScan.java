package dev.remainder.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the log costs anybody who reads it: plain JDBC in the order of positions, and each payload
 * parsed as JSON.
 *
 * @param events how many were read
 */
record BareScan(long events, double seconds) {

  private static final int FETCH = 1000;

  /**
   * @param types only events of these; all if there are none
   */
  static BareScan of(String database, List<String> types) throws SQLException {
    var json = JsonMapper.builder().build();
    long began = System.nanoTime();
    long events = 0;
    try (var connection = DriverManager.getConnection(database)) {
      connection.setAutoCommit(false);
      try (var rows =
          connection.prepareStatement(
              "select payload from events.domain_event"
                  + (types.isEmpty() ? "" : " where payload_type = any(?)")
                  + " order by global_index")) {
        rows.setFetchSize(FETCH);
        if (!types.isEmpty()) {
          rows.setArray(1, connection.createArrayOf("text", types.toArray()));
        }
        try (var found = rows.executeQuery()) {
          while (found.next()) {
            if (json.readTree(found.getBytes(1)).isEmpty()) {
              throw new IllegalStateException("An event without content");
            }
            events++;
          }
        }
      }
    }
    return new BareScan(events, (System.nanoTime() - began) / 1e9);
  }

  static List<String> typesOf(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getName).toList();
  }

  double perSecond() {
    return events / seconds;
  }
}
