package dev.remainder.query.feed;

import dev.remainder.query.platform.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A transaction that has introduced products and takes its time to commit. */
final class OpenAppend implements AutoCloseable {

  private static final String INSERT =
      """
      insert into events.domain_event
        (aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload,
         meta_data, time_stamp)
      values (?, 0, 'Test', ?, 'dev.remainder.events.product.ProductIntroduced', ?, ?,
        '2026-03-02T10:00:00Z')
      """;

  private final Connection connection;

  private OpenAppend(Connection connection) {
    this.connection = connection;
  }

  static OpenAppend of(String sku) throws SQLException {
    var connection = DriverManager.getConnection(TestPostgres.url());
    connection.setAutoCommit(false);
    return new OpenAppend(connection).and(sku);
  }

  OpenAppend and(String sku) throws SQLException {
    var event = "{\"sku\":\"%s\",\"name\":\"Tray\",\"kind\":\"GOODS\"}".formatted(sku);
    try (var row = connection.prepareStatement(INSERT)) {
      row.setString(1, "product:" + sku);
      row.setString(2, UUID.randomUUID().toString());
      row.setBytes(3, event.getBytes(StandardCharsets.UTF_8));
      row.setBytes(4, "{\"by\":\"anna\"}".getBytes(StandardCharsets.UTF_8));
      row.executeUpdate();
    }
    return this;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
