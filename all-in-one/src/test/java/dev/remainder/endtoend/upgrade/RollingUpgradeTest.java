package dev.remainder.endtoend.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Http;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("A newer program writes events that the older beside it does not know")
class RollingUpgradeTest {

  private static final Duration SOON = Duration.ofMinutes(1);

  private final String database = Postgres.newDatabase();
  private final JdbcClient log = JdbcClient.create(new DriverManagerDataSource(database));

  @Test
  void theOlderCommandSideRefusesToDecideOnHalfAState() {
    try (var older = RunningSide.olderCommands(database);
        var newer = RunningSide.newerCommands(database)) {
      var shop = Shop.at(older.http());
      var sku = shop.productWith(10);
      var other = shop.productWith(10);
      var order = shop.quoted(Quote.of(other, 1).and(sku, 1));
      ForeignEvents.returned(log, shop, sku, 5, 15);
      long before = events();

      var refused = shop.receive(sku, 1).problem(503, "newer-version-needed");
      assertThat(refused.header("Retry-After")).matches("\\d+");
      order.confirm().problem(503, "newer-version-needed");
      assertThat(events()).as("nothing of it is kept, the other line's neither").isEqualTo(before);
      assertThat(shop.receive(other, 1).ok().at("/onHand")).isEqualTo("11");

      var there = shop.via(newer.http());
      assertThat(there.receive(sku, 1).ok().at("/onHand")).isEqualTo("16");
      there.post(order.path() + "/confirm", null).ok();
    }
  }

  /** A newer program that keeps more in a snapshot raises its revision (ADR 20). */
  @Test
  void theOlderCommandSideReadsNoSnapshotOfTheNewer() {
    try (var older = RunningSide.olderCommands(database);
        var newer = RunningSide.newerCommands(database)) {
      var there = Shop.at(newer.http());
      var sku = there.productWith(10);
      ForeignEvents.returned(log, there, sku, 5, 15);
      var receipts = 0;
      while (log.sql("select count(*) from events.snapshot").query(Integer.class).single() == 0) {
        assertThat(receipts++).isLessThan(1000);
        there.receive(sku, 1).ok();
      }
      log.sql("update events.snapshot set payload_revision = 'newer'").update();

      there.via(older.http()).receive(sku, 1).problem(503, "newer-version-needed");
    }
  }

  @Test
  void theOlderQuerySideSetsItAsideAndTheNewerAppliesItOnTakingOver() {
    try (var commands = RunningSide.newerCommands(database);
        var older = RunningSide.olderQueries(database)) {
      var writer = Shop.at(commands.http());
      var sku = writer.productWith(10);
      var reader = writer.via(older.http());
      assertThat(reader.stock(sku)).startsWith("on hand 10,");

      ForeignEvents.returned(log, writer, sku, 5, 15);
      await().atMost(SOON).until(() -> setAside(older.http()).equals("1"));
      writer.receive(sku, 1).ok();
      await().atMost(SOON).until(() -> setAside(older.http()).equals("2"));
      assertThat(reader.stock(sku)).as("as far as it could be read").startsWith("on hand 10,");
      var other = writer.productWith(3);
      assertThat(writer.via(older.http()).stock(other)).startsWith("on hand 3,");
      everythingCanBeRead(reader, sku);

      try (var newer = RunningSide.newerQueries(database)) {
        older.close();
        await().atMost(SOON).until(() -> setAside(newer.http()).equals("0"));
        var upgraded = writer.via(newer.http());
        assertThat(upgraded.stock(sku)).startsWith("on hand 16,");
        assertThat(audit(newer.http()).items("/violations")).isEmpty();
      }
    }
  }

  @Test
  void theOlderBuildsNoViewAnewWithoutIt() {
    try (var commands = RunningSide.newerCommands(database);
        var older = RunningSide.olderQueries(database)) {
      var writer = Shop.at(commands.http());
      var sku = writer.productWith(10);
      ForeignEvents.returned(log, writer, sku, 5, 15);
      await().atMost(SOON).until(() -> setAside(older.http()).equals("1"));

      var rebuild = "/api/projections/stock/rebuild";
      assertThat(older.http().post(rebuild, null).status()).isEqualTo(202);
      await()
          .atMost(SOON)
          .until(() -> older.http().get(rebuild).ok().at("/state").equals("SWAPPED"));
      assertThat(setAside(older.http())).isEqualTo("1");
      assertThat(writer.via(older.http()).stock(sku)).startsWith("on hand 10,");
    }
  }

  private static void everythingCanBeRead(Shop reader, String sku) {
    var history = reader.get(reader.stockOf(sku) + "/history").ok().items("");
    assertThat(history)
        .extracting(entry -> entry.path("type").asString())
        .containsSubsequence("StockCounted", "StockReturned", "StockReceived");
    assertThat(history.get(2).path("sentence").asString())
        .isEqualTo("StockReturned, of which this version of the program cannot tell more.");
    for (var path :
        List.of(
            "/api/events?after=0&limit=500",
            reader.stockOf(sku) + "/queue",
            reader.stockOf(sku) + "?asOf=" + Instant.now().minusMillis(1),
            "/api/reports/backorders?asOf=" + Instant.now().minusMillis(1),
            "/api/projections/stock/dead-letters")) {
      assertThat(reader.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(reader.post("/api/simulations", Map.of()).status()).isEqualTo(200);
    assertThat(audit(reader).items("/violations"))
        .extracting(violation -> violation.path("detail").asString())
        .anyMatch(detail -> detail.contains("StockReturned"));
  }

  private static Answer audit(Http queries) {
    return queries.get("/api/audit/invariants").ok();
  }

  private static Answer audit(Shop reader) {
    return reader.get("/api/audit/invariants").ok();
  }

  private static String setAside(Http queries) {
    return queries.get("/api/projections").ok().items("").stream()
        .filter(family -> family.path("name").asString().equals("stock"))
        .map(family -> family.path("deadLetters").asString())
        .findFirst()
        .orElseThrow();
  }

  private long events() {
    return log.sql("select count(*) from events.domain_event").query(Long.class).single();
  }
}
