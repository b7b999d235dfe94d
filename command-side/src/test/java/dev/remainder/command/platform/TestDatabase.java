package dev.remainder.command.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for the tests of this module, with a database for each class that asks. */
public final class TestDatabase {

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestDatabase() {}

  public static void provide(DynamicPropertyRegistry registry) {
    var name = "test" + DATABASES.incrementAndGet();
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
    registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", name));
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
