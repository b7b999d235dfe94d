package dev.remainder.browser.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the program that all tests share, for what no client of the program can do. */
public final class Database implements AutoCloseable {

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  public static Database open() {
    Path home = Served.data().resolve("postgresql");
    try {
      var port = Files.readString(home.resolve("port")).strip();
      var connection =
          DriverManager.getConnection(
              "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port),
              "remainder",
              Files.readString(home.resolve("password")).strip());
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Others wait for what this touches until it is committed. */
  public void execute(String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  public void commit() {
    try {
      connection.commit();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
