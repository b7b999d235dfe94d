package dev.remainder.query.rebuild;

import static dev.remainder.query.language.Quantities.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.language.StockEvents;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestClient;
import dev.remainder.query.platform.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A process is killed half-way through a rebuild: held there by whoever keeps it from setting an
 * event aside. The process of this test does not rebuild until then.
 */
@DirtiesContext
class KilledRebuildTest extends RunningQuerySide {

  private static final String URL = TestPostgres.urlOfNewDatabase("killed", TestPostgres.wire());
  private static final String BATCH = "--remainder.rebuild.batch=2";

  @Autowired private JdbcTemplate jdbc;
  @Autowired private RebuildWorker worker;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final StockEvents poisoned = StockEvents.of(run + "-POISONED");

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> URL);
  }

  @BeforeEach
  void poisonHalfWay() {
    worker.stop();
    log.owner()
        .execute(
            """
            create or replace function hold() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock(4711); return new; end $$;
            create or replace trigger hold before insert on query.dead_letter
              for each row execute function hold()
            """);
    for (var number = 0; number < 5; number++) {
      received(StockEvents.of(run + "-" + number));
    }
    received(poisoned);
    received(StockEvents.of(run + "-LAST"));
    await().atMost(Rebuilding.PATIENCE).until(() -> onHand(client, run + "-LAST") == 1);
    new ChangedLog(log.owner()).rewrite(poisoned.stream(), 1, ChangedLog.UNREADABLE);
    jdbc.update(
        "update query.stock_item set on_hand = 77 where stream = ?", "stock:WH:" + run + "-0");
  }

  @Test
  void theProcessThatIsLeftGoesOnFromThePlaceThatWasReached() throws Exception {
    try (var other = QuerySideProcess.start(URL, BATCH)) {
      var reached = killedHalfWay(other);
      assertThat(onHand(client, run + "-0")).isEqualTo(77);
      plantInWhatIsFolded();

      worker.start();
      var over = new Rebuilding(client).awaited("stock", "SWAPPED");
      assertThat(over.get("eventsDone").asLong()).isGreaterThan(reached);
      assertThat(onHand(client, run + "-1")).as("was not folded again").isEqualTo(55);
      assertRebuilt(client);
    }
  }

  @Test
  void theNextProcessDropsWhatItWouldBuildOtherwise() throws Exception {
    try (var other = QuerySideProcess.start(URL, BATCH)) {
      killedHalfWay(other);
    }
    jdbc.update("update query.rebuild set view_version = 99 where family = 'stock'");
    assertThat(nextTables()).isNotEmpty();
    try (var next = QuerySideProcess.start(URL, BATCH)) {
      new Rebuilding(next.client()).awaited("stock", "DROPPED");
      assertThat(nextTables()).isEmpty();
      assertThat(onHand(next.client(), run + "-0")).isEqualTo(77);

      new Rebuilding(next.client()).swapped("stock");
      assertRebuilt(next.client());
    }
  }

  /** Answers the place it had reached: right before the first event that cannot be applied. */
  private long killedHalfWay(QuerySideProcess other) throws Exception {
    try (var connection = DriverManager.getConnection(URL);
        var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(4711)");
      new Rebuilding(other.client()).begun("stock");
      var poison =
          jdbc.queryForObject(
              "select min(global_index) from events.domain_event where payload = ?",
              Long.class,
              ChangedLog.UNREADABLE.getBytes(StandardCharsets.UTF_8));
      await().atMost(Rebuilding.PATIENCE).until(() -> place() == poison - 1);
      other.kill();
    }
    return place();
  }

  /** Only who begins again would put this right. */
  private void plantInWhatIsFolded() {
    jdbc.update(
        "update query_next.stock_item set on_hand = 55 where stream = ?", "stock:WH:" + run + "-1");
  }

  private List<Integer> nextTables() {
    return jdbc.queryForList(
        "select 1 from pg_tables where schemaname = 'query_next'", Integer.class);
  }

  private long place() {
    return jdbc.queryForObject(
        "select place from query.rebuild where family = 'stock'", Long.class);
  }

  private void assertRebuilt(TestClient client) {
    assertThat(onHand(client, run + "-0")).isEqualTo(1);
    assertThat(onHand(client, run + "-LAST")).isEqualTo(1);
    assertThat(onHand(client, poisoned.id().sku())).isZero();
    var letters = client.get("/api/projections/stock/dead-letters").body();
    assertThat(letters)
        .extracting(letter -> letter.get("stream").asString())
        .contains(poisoned.stream())
        .doesNotHaveDuplicates();
  }

  private void received(StockEvents stock) {
    log.append(stock.stream(), stock.opened(), stock.received(1, balance(1, 0)));
  }

  private static int onHand(TestClient client, String sku) {
    return client.get("/api/stock/WH/" + sku).body().path("onHand").asInt(-1);
  }
}
