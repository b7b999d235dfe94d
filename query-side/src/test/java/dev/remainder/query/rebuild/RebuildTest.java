package dev.remainder.query.rebuild;

import static dev.remainder.query.language.Quantities.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.language.StockEvents;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Wrong rows are planted, so in a database of its own. */
@DirtiesContext
class RebuildTest extends RunningQuerySide {

  private static final String URL = TestPostgres.urlOfNewDatabase("rebuild", TestPostgres.wire());

  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactionManager;

  private final String sku = "SKU-" + UUID.randomUUID();
  private final StockEvents stock = StockEvents.of(sku);
  private Rebuilding rebuilding;

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> URL);
  }

  @BeforeEach
  void something() {
    rebuilding = new Rebuilding(client);
    log.append(stock.stream(), stock.opened(), stock.received(5, balance(5, 0)));
    await().atMost(Rebuilding.PATIENCE).until(() -> onHand(sku) == 5);
  }

  @Test
  void theOldFiguresAreServedUntilTheNewOnesHaveCaughtUp() throws SQLException {
    jdbc.update("update query.stock_item set on_hand = 999 where stream = ?", stock.stream());
    var other = StockEvents.of(sku + "-OTHER");
    String token;
    try (var reader = LongReader.of(URL, "query.stock_item")) {
      rebuilding.begun("stock");
      rebuilding.awaitPhase("stock", "SWAPPING");
      assertThat(onHand(sku)).isEqualTo(999);

      token = log.append(other.stream(), other.opened(), other.received(7, balance(7, 0)));
      var seen = client.get("/api/stock/WH/" + other.id().sku(), token);
      assertThat(seen.status()).isEqualTo(200);
      assertThat(seen.body().get("onHand").asInt()).isEqualTo(7);
      assertThat(onHand(sku)).isEqualTo(999);

      var status = rebuilding.status("stock");
      assertThat(status.get("state").asString()).isEqualTo("REBUILDING");
      assertThat(status.get("position")).isEqualTo(status.get("head"));
      assertThat(status.get("progressPercent").asInt()).isBetween(1, 99);
      var progress = status.get("rebuild");
      assertThat(progress.get("eventsDone").asLong()).isPositive();
      assertThat(progress.get("eventsTotal").asLong()).isPositive();
      assertThat(progress.get("eventsPerSecond").asLong()).isPositive();
      assertThat(progress.get("startedAt").asString()).isNotBlank();
      assertThat(rebuilding.status("orders").get("state").asString()).isEqualTo("LIVE");
    }
    var over = rebuilding.awaited("stock", "SWAPPED");
    assertThat(onHand(sku)).isEqualTo(5);
    assertThat(onHand(other.id().sku())).isEqualTo(7);
    assertThat(over.get("percent").asInt()).isEqualTo(100);
    assertThat(rebuilding.status("stock").get("state").asString()).isEqualTo("LIVE");
    assertThat(rebuilding.status("stock").get("progressPercent").asInt()).isEqualTo(100);
    assertThat(rebuilding.status("stock").get("rebuild").isNull()).isTrue();
    assertNames(over);

    log.append(stock.stream(), stock.received(1, balance(6, 0)));
    await().atMost(Rebuilding.PATIENCE).until(() -> onHand(sku) == 6);
    Rebuilding.assertNothingDiffers(rebuilding.swapped("stock"));
    assertThat(onHand(sku)).isEqualTo(6);
  }

  private void assertNames(JsonNode over) {
    assertThat(over.get("differingRows").asInt()).isEqualTo(1);
    var row = over.get("rows").get(0);
    assertThat(row.get("table").asString()).isEqualTo("stock_item");
    assertThat(row.at("/key/stream").asString()).isEqualTo(stock.stream());
    assertThat(row.get("difference").asString()).isEqualTo("OTHER");
    assertThat(row.get("fields"))
        .extracting(field -> field.get("field").asString())
        .containsExactlyInAnyOrder("on_hand", "free", "forecast");
    var field = row.get("fields").valueStream().filter(it -> is(it, "on_hand")).findFirst().get();
    assertThat(field.get("oldValue").asInt()).isEqualTo(999);
    assertThat(field.get("newValue").asInt()).isEqualTo(5);
    var digest = over.get("digests").get(0);
    assertThat(digest.get("oldDigest")).isNotEqualTo(digest.get("newDigest"));
  }

  @Test
  void rowsThatAreMissingOrTooMuchAreNamed() {
    jdbc.update("delete from query.stock_item where stream = ?", stock.stream());
    jdbc.update(
        """
        insert into query.stock_item (stream, version, warehouse, sku, name, on_hand, reserved,
          open_demand)
        values ('stock:WH:' || ?, 3, 'WH', ?, 'Nobody', 1, 0, 0)
        """,
        sku + "-GHOST",
        sku + "-GHOST");

    var over = rebuilding.swapped("stock");
    assertThat(over.get("rows"))
        .extracting(
            row -> row.at("/key/stream").asString() + " " + row.get("difference").asString())
        .containsExactlyInAnyOrder(stock.stream() + " MISSING", stock.stream() + "-GHOST SURPLUS");
    assertThat(over.get("differingRows").asInt()).isEqualTo(2);
    assertThat(onHand(sku)).isEqualTo(5);
    assertThat(client.get("/api/stock/WH/" + sku + "-GHOST").status()).isEqualTo(404);
  }

  @Test
  void aSecondOneIsRefusedWhileOneRuns() throws SQLException {
    try (var reader = LongReader.of(URL, "query.stock_item")) {
      rebuilding.begun("stock");
      var refused = rebuilding.ask("stock");
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.text("/code")).isEqualTo("rebuild-running");
    }
    rebuilding.awaited("stock", "SWAPPED");
    Rebuilding.assertNothingDiffers(rebuilding.swapped("stock"));
  }

  @Test
  void unknownFamiliesAndRebuildsAreRefused() {
    for (var answer :
        List.of(
            client.post("/api/projections/nobody/rebuild"),
            client.get("/api/projections/nobody/rebuild"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text("/code")).isEqualTo("unknown-projection");
    }
    var never = client.get("/api/projections/set-up/rebuild");
    assertThat(never.status()).isEqualTo(404);
    assertThat(never.text("/code")).isEqualTo("never-rebuilt");
  }

  @Test
  void whoReadsOfOneMomentReadsOnInTheSameTables() {
    var ofOneMoment = new TransactionTemplate(transactionManager);
    ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    ofOneMoment.executeWithoutResult(begun -> {
      jdbc.queryForObject("select count(*) from events.domain_event", Long.class);
      rebuilding.begun("stock");
      rebuilding.awaitPhase("stock", "SWAPPING");
      await().during(Duration.ofMillis(600)).until(() -> true);
      assertThat(rebuilding.last("stock").get("state").asString()).isEqualTo("RUNNING");
      assertThat(jdbc.queryForList("select on_hand from query.stock_item", Long.class))
          .contains(5L);
    });
    rebuilding.awaited("stock", "SWAPPED");
  }

  private static boolean is(JsonNode field, String name) {
    return field.get("field").asString().equals(name);
  }

  private int onHand(String which) {
    return client.get("/api/stock/WH/" + which).body().path("onHand").asInt(-1);
  }
}
