package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.allinone.backup.Tool;
import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dremainder.seed=…} plays the same day again. */
@DisplayName("A day goes on from a backup as if nothing had happened")
class RestoredDayTest {

  private static final int STEPS = 60;
  private static final String KEY = "Idempotency-Key";

  @TempDir Path folder;

  private final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));

  @Test
  void inAnEmptyDatabase() {
    System.out.printf("-Dremainder.seed=%d%n", seed);
    var source = Postgres.newDatabase();
    var target = Postgres.newDatabase();
    var file = folder.resolve("day.backup").toString();
    History history;
    Set<String> references;
    Map<String, String> told;
    String asOf;
    try (var program = Program.on(source, Map.of())) {
      var shop = program.shop().inNewWarehouse();
      underAnotherPrefix(shop);
      history = new History(program, shop, seed, History.nothingTold());
      history.play(STEPS);
      references = references(history.shop);
      receiveOnce(history);

      assertThat(Tool.backup(file, "--url", source).code()).isZero();
      asOf = Instant.now().toString();
      told = Everything.told(program.http(), asOf);
    }
    assertThat(Tool.restore(file, "--url", target).code()).isZero();

    try (var program = Program.on(target, Map.of())) {
      program.awaitViews();
      assertThat(Everything.told(program.http(), asOf)).isEqualTo(told);
      assertThat(program.http().get("/api/audit/invariants").ok().items("/violations")).isEmpty();
      assertThat(program.http().get("/api/audit/seal").at("/valid")).isEqualTo("true");

      history.shop = history.shop.via(program);
      assertThat(receiveOnce(history)).as("answered as at first").isZero();
      history.compare();
      history.play(STEPS);
      Equations.hold(history.shop, history.goods, List.of(history.customer));
      underAnotherPrefix(history.shop);
      var all = references(history.shop);
      assertThat(all).containsAll(references).hasSizeGreaterThan(references.size());
    }
  }

  /** No prefix that a type ever had gives a number again. */
  private static void underAnotherPrefix(Shop shop) {
    var type = "/api/operation-types/" + shop.warehouse() + "-OUT";
    var usual = shop.get(type).at("/sequencePrefix");
    shop.patch(type, Map.of("sequencePrefix", "PICK-")).ok();
    var sku = shop.product();
    var order = shop.confirmed(Quote.of(sku, 1));
    order.cancel().ok();
    shop.patch(type, Map.of("sequencePrefix", usual)).ok();
  }

  /** Answers by how much the log grew. */
  private static long receiveOnce(History history) {
    var shop = history.shop;
    var before = position(shop);
    var sku = shop.get("/api/products?sort=sku").at("/items/0/sku");
    shop.send("POST", shop.stockOf(sku) + "/receipts", Map.of("quantity", 7), Map.of(KEY, "once"))
        .ok();
    return position(shop) - before;
  }

  private static long position(Shop shop) {
    return Long.parseLong(shop.get("/api/projections").at("/0/head"));
  }

  private static Set<String> references(Shop shop) {
    var references = new HashSet<String>();
    for (var list : List.of("orders", "transfers")) {
      for (var item : shop.get("/api/" + list + "?size=500").items("/items")) {
        assertThat(references.add(Json.text(item.path("reference")))).as(item.toString()).isTrue();
      }
    }
    return references;
  }
}
