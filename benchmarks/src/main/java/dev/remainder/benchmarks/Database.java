package dev.remainder.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL of this run, with durable commits. */
final class Database implements AutoCloseable {

  private final EmbeddedPostgres server;

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  static Database start() throws IOException {
    return new Database(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start());
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
