package dev.remainder.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.ThroughTheBus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFeedTest extends ThroughTheBus {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void showsTheLogAsItIs() throws SQLException {
    var start = end();
    try (var append = OpenAppend.of(run + "-A").and(run + "-B")) {
      append.commit();
    }
    var page = client.get("/api/events?limit=1&after=" + start);
    assertThat(page.body().get("items")).hasSize(1);
    assertThat(page.text("/items/0/type")).isEqualTo("ProductIntroduced");
    assertThat(page.text("/items/0/stream")).isEqualTo("product:" + run + "-A");
    assertThat(page.text("/items/0/at")).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(page.text("/items/0/by")).isEqualTo("anna");
    assertThat(page.body().at("/items/0/correlationId").isNull()).isTrue();
    assertThat(page.body().at("/items/0/sequence").asInt()).isZero();
    assertThat(page.text("/items/0/data/sku")).isEqualTo(run + "-A");
    assertThat(page.body().at("/items/0/position")).isEqualTo(page.body().get("next"));
    assertThat(skusAfter(page.body().get("next").asLong())).containsExactly(run + "-B");
  }

  @Test
  void aLateCommitAtALowerPositionIsNotSkipped() throws SQLException {
    var start = end();
    try (var late = OpenAppend.of(run + "-LATE")) {
      introduce(run + "-SOON");
      assertThat(skusAfter(start)).isEmpty();
      assertThat(end()).isEqualTo(start);
      late.commit();
    }
    assertThat(skusAfter(start)).containsExactly(run + "-LATE", run + "-SOON");
  }

  @Test
  void whatWasRolledBackHoldsNothingUp() throws SQLException {
    var start = end();
    try (var undone = OpenAppend.of(run + "-UNDONE")) {
      introduce(run + "-SOON");
      assertThat(skusAfter(start)).isEmpty();
      undone.rollback();
      assertThat(skusAfter(start)).containsExactly(run + "-SOON");
    }
  }

  @Test
  void followedWhileManyCommitAndRollBackItTellsAllOnceInOrder() throws Exception {
    var start = end();
    var committed = new ConcurrentLinkedQueue<String>();
    var read = new ArrayList<String>();
    try (var writers = Executors.newFixedThreadPool(6)) {
      var jobs = new ArrayList<Future<?>>();
      for (var writer = 0; writer < 6; writer++) {
        var name = run + "-" + writer + "-";
        jobs.add(writers.submit(() -> write(name, committed)));
      }
      var next = start;
      while (!jobs.stream().allMatch(Future::isDone)) {
        next = follow(next, read);
      }
      for (var job : jobs) {
        job.get();
      }
      follow(next, read);
    }
    assertThat(read).doesNotHaveDuplicates().hasSize(committed.size());
    assertThat(read).containsExactlyInAnyOrderElementsOf(committed);
  }

  @Test
  void showsOnlyTheTypesAskedForAndStillGoesOn() {
    var start = end();
    introduce(run + "-A");
    assertThat(end()).isGreaterThan(start);
    var none = client.get("/api/events?type=DeliveryValidated&after=" + start).body();
    assertThat(none.get("items")).isEmpty();
    assertThat(none.get("next").asLong()).isGreaterThanOrEqualTo(end());
    var some =
        client.get("/api/events?type=DeliveryValidated&type=ProductIntroduced&after=" + start);
    assertThat(some.body().get("items")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "after=-1, after",
    "after=x, after",
    "limit=0, limit",
    "limit=1001, limit",
    "type=Nothing, type"
  })
  void whatIsNotAsItMustBeIsRefused(String query, String field) {
    var refused = client.get("/api/events?" + query);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("/code")).isEqualTo("malformed-request");
    assertThat(refused.text("/errors/0/field")).startsWith(field);
  }

  private void write(String name, ConcurrentLinkedQueue<String> committed) {
    var dice = RandomGenerator.of("L64X128MixRandom");
    for (var i = 0; i < 40; i++) {
      try (var append = OpenAppend.of(name + i)) {
        TimeUnit.MILLISECONDS.sleep(dice.nextInt(8));
        if (dice.nextInt(4) == 0) {
          append.rollback();
        } else {
          append.commit();
          committed.add(name + i);
        }
      } catch (SQLException | InterruptedException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  private long follow(long after, List<String> read) {
    var page = client.get("/api/events?limit=7&after=" + after).body();
    page.get("items").forEach(event -> read.add(event.at("/data/sku").asString()));
    return page.get("next").asLong() == after || page.get("items").size() < 7
        ? page.get("next").asLong()
        : follow(page.get("next").asLong(), read);
  }

  private List<String> skusAfter(long position) {
    var skus = new ArrayList<String>();
    follow(position, skus);
    return skus;
  }

  /** Nobody else appends just now, so that this is where the next event comes after. */
  private long end() {
    return lastNext(0);
  }

  private long lastNext(long after) {
    var page = client.get("/api/events?limit=1000&after=" + after).body();
    return page.get("items").size() < 1000
        ? page.get("next").asLong()
        : lastNext(page.get("next").asLong());
  }

  private void introduce(String sku) {
    log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
  }
}
