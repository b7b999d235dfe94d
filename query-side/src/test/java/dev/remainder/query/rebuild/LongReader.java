package dev.remainder.query.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody who reads a table and takes his time: it cannot be exchanged meanwhile. */
final class LongReader implements AutoCloseable {

  private final Connection connection;

  private LongReader(Connection connection) {
    this.connection = connection;
  }

  static LongReader of(String database, String table) throws SQLException {
    var connection = DriverManager.getConnection(database);
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("select 1 from " + table + " limit 1");
    }
    return new LongReader(connection);
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
    }
    connection.close();
  }
}
