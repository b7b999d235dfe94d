package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.simulation.Equations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program gets over an outage and a restart by itself")
class OutageTest {

  private static final Duration SOON = Duration.ofSeconds(40);

  @Test
  void theDatabaseIsStoppedAndStartedAgain(@TempDir Path data) {
    try (var postgres = new StoppablePostgres(data);
        var program = Program.on(postgres.url(), Map.of())) {
      var shop = program.shop();
      var sku = shop.productWith(1);
      var order = shop.confirmed(sku, 3);
      var deliveries =
          new Deliveries(new AtomicReference<>(program), shop.stockOf(sku) + "/receipts");
      deliveries.begin(2, 15);
      await().atMost(SOON).until(() -> deliveries.acknowledged.get() > 5);

      postgres.stop();
      var post = program.http().post(order.path() + "/confirm", null);
      post.problem(503, "store-unavailable");
      assertThat(post.header("Retry-After")).matches("\\d+");
      var get = program.http().get(order.path());
      get.problem(503, "store-unavailable");
      assertThat(get.header("Retry-After")).matches("\\d+");
      int before = deliveries.acknowledged.get();
      assertThat(before).isLessThan(30);

      postgres.start();
      deliveries.finish();
      assertThat(deliveries.surprises).isEmpty();
      await()
          .atMost(SOON)
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(shop.receive(sku, 1).status()).isEqualTo(200));
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(shop.get(shop.stockOf(sku)).status()).isEqualTo(200));
      assertThat(shop.stock(sku))
          .isEqualTo("on hand 32, reserved 3, free 29, open demand 3, short 0, forecast 29");
      order.transfer().validate().ok();
      assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
      Equations.hold(shop, List.of(sku), List.of("Azure%20Interior"));
    }
  }

  @Test
  void theProgramIsStoppedInTheMiddleAndStartedAgain() {
    var database = Postgres.newDatabase();
    var program = new AtomicReference<>(Program.on(database, Map.of()));
    var shop = program.get().shop();
    var sku = shop.productWith(1);
    var order = shop.confirmed(sku, 3);
    var deliveries = new Deliveries(program, shop.stockOf(sku) + "/receipts");
    deliveries.begin(3, 15);
    await().atMost(SOON).until(() -> deliveries.acknowledged.get() > 8);

    program.get().close();
    assertThat(deliveries.acknowledged.get()).isLessThan(45);
    program.set(Program.on(database, Map.of()));
    deliveries.finish();
    assertThat(deliveries.surprises).isEmpty();
    try (var later = program.get()) {
      var there = shop.via(later);
      there.receive(sku, 1).ok();
      assertThat(there.stock(sku))
          .isEqualTo("on hand 47, reserved 3, free 44, open demand 3, short 0, forecast 44");
      assertThat(there.get(order.path()).at("/lines/0/reserved")).isEqualTo("3");
      Equations.hold(there, List.of(sku), List.of("Azure%20Interior"));
    }
  }
}
