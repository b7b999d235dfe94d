package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The trouble is PostgreSQL's own: a trigger raises what a full disk raises, and waits. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("The store is slow, full, or has no connection left, under load")
class StoreTroubleTest {

  private static final Duration SOON = Duration.ofMinutes(1);
  private static final int CLIENTS = 6;
  private static final String TROUBLE =
      """
      create or replace function public.trouble() returns trigger language plpgsql as
        $$ begin %s; return null; end $$\
      """;
  private static final String DISK_FULL =
      "raise exception 'could not extend file: No space left on device' using errcode = '53100'";

  private final String database = Postgres.newDatabase();
  private final Program program = Program.on(database, Map.of());

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void theDiskOfTheLogIsFull() throws SQLException {
    var load = load();
    inTrouble(
        DISK_FULL,
        "events.domain_event",
        "insert",
        () -> {
          var refused = introduced();
          refused.problem(503, "store-unavailable");
          assertThat(refused.header("Retry-After")).matches("\\d+");
          assertThat(program.http().get("/api/orders").status()).as("reads go on").isEqualTo(200);
        });
    load.awaitMore(30);
    load.finish(program.http(), program.http());
  }

  @Test
  void theDiskOfTheViewsIsFull() throws SQLException {
    var load = load();
    inTrouble(
        DISK_FULL,
        "query.stock_item",
        "insert or update",
        () -> {
          load.awaitMore(20);
          await().atMost(SOON).until(() -> stateOfStock().equals("ERROR"));
        });
    load.finish(program.http(), program.http());
  }

  @Test
  void theDiskIsSlow() throws SQLException {
    var load = load();
    inTrouble(
        "perform pg_sleep(random() * 0.2)",
        "events.domain_event",
        "insert",
        () -> load.awaitMore(40));
    load.finish(program.http(), program.http());
  }

  /** Whoever holds the log's lock keeps all connections busy, one command after the other. */
  @Test
  void noConnectionIsLeft() throws SQLException {
    var few =
        Map.<String, Object>of(
            "spring.datasource.hikari.maximum-pool-size", 8,
            "spring.datasource.hikari.connection-timeout", 1000);
    var itsOwn = Postgres.newDatabase();
    try (var poor = Program.on(itsOwn, few);
        var hog = DriverManager.getConnection(itsOwn)) {
      var load = new Loaded(new Doors(poor.http()), poor.shop(), itsOwn).begin(20);
      load.awaitMore(40);

      hog.setAutoCommit(false);
      execute(hog, "lock table events.domain_event in share row exclusive mode");
      await()
          .atMost(SOON)
          .untilAsserted(() -> {
            var read = poor.http().get("/api/orders").problem(503, "store-unavailable");
            assertThat(read.header("Retry-After")).matches("\\d+");
          });
      assertThat(poor.http().get("/actuator/health/readiness").status()).isEqualTo(503);
      hog.rollback();

      load.awaitMore(60);
      load.finish(poor.http(), poor.http());
    }
  }

  private Loaded load() {
    var load = new Loaded(new Doors(program.http()), program.shop(), database).begin(CLIENTS);
    load.awaitMore(20);
    return load;
  }

  private Answer introduced() {
    return program.shop().post("/api/products", Map.of("sku", "FULL", "name", "No room"));
  }

  private String stateOfStock() {
    return program.http().get("/api/projections").ok().items("").stream()
        .filter(family -> family.path("name").asString().equals("stock"))
        .map(family -> family.path("state").asString())
        .findFirst()
        .orElseThrow();
  }

  private void inTrouble(String what, String table, String when, Runnable meanwhile)
      throws SQLException {
    try (var owner = connection()) {
      execute(owner, TROUBLE.formatted(what));
      execute(
          owner,
          "create trigger trouble before %s on %s for each statement execute function trouble()"
              .formatted(when, table));
      meanwhile.run();
      execute(owner, "drop trigger trouble on " + table);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(database);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
