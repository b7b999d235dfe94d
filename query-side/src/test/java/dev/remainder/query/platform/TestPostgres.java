package dev.remainder.query.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of this run. */
public final class TestPostgres {

  private static final EmbeddedPostgres POSTGRES = start();

  private TestPostgres() {}

  public static String url() {
    return POSTGRES.getJdbcUrl("postgres", "postgres");
  }

  /** An empty database of its own, reached through the wire. */
  public static String urlOfNewDatabase(String name, CutWire wire) {
    try (var connection = POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(wire.port(), name);
  }

  /** A wire to it that can be cut. */
  public static CutWire wire() {
    return new CutWire(POSTGRES.getPort());
  }

  private static EmbeddedPostgres start() {
    try {
      var postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
      // After the contexts, which still want to release their segments.
      SpringApplication.getShutdownHandlers().add(() -> close(postgres));
      return postgres;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void close(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
