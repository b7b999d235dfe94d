package dev.remainder.endtoend.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import dev.remainder.simulation.Equations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A receipt locks a stock item and then the transfers that wait for it; a validation locks its
 * transfer and then its stock items. Here each waits for the other's, in every order, in two
 * processes at once.
 */
@DisplayName("Receipts against validations of the transfers that wait for them, several at once")
class DeadlocksTest {

  private static final int ORDERS = 9;
  private static final int OF_EACH = 10;
  private static final String CUSTOMER = "Locks";

  private final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));

  @Test
  void everybodyIsAnsweredAndEveryEquationHolds() {
    System.out.println("-Dremainder.seed=" + seed);
    var database = Postgres.newDatabase();
    try (var one = Program.on(database, Map.of());
        var other = Program.on(database, Map.of())) {
      var shop = one.shop();
      var skus = List.of(shop.product(), shop.product(), shop.product());
      var transfers = transfers(shop, skus);
      var clients = new ArrayList<Supplier<Answer>>();
      for (int number = 0; number < OF_EACH; number++) {
        var program = number % 2 == 0 ? one : other;
        var random = new Random(seed + number);
        clients.add(() -> received(program.shop(), shuffled(skus, random)));
        clients.add(() -> validated(program.shop(), shuffled(transfers, random)));
        clients.add(
            () -> validated(program.shop(), List.of(transfers.get(random.nextInt(ORDERS)))));
      }

      var answers = Crowd.at(clients);
      for (var answer : answers) {
        answer.ok().items("/results").forEach(DeadlocksTest::isDoneOrRefusedByARule);
      }
      shop.receive(shop.product(), 1).ok();
      Equations.hold(shop, skus, List.of(CUSTOMER));
      for (var sku : skus) {
        long onHand = shop.get(shop.stockOf(sku)).ok().body().path("onHand").asLong();
        assertThat(onHand + Equations.shipped(shop, sku, CUSTOMER) / 1000).isEqualTo(3 * OF_EACH);
      }
    }
  }

  /** Each of three lines, in every order of the products. */
  private static List<String> transfers(Shop shop, List<String> skus) {
    var transfers = new ArrayList<String>();
    for (int number = 0; number < ORDERS; number++) {
      var lines = new ArrayList<>(skus);
      Collections.rotate(lines, number);
      var quote = Quote.of(lines.getFirst(), 4).with("customer", CUSTOMER);
      quote.and(lines.get(1), 4).and(lines.getLast(), 4);
      transfers.add(shop.confirmed(quote).transfer().id());
    }
    return transfers;
  }

  private static Answer received(Shop shop, List<String> skus) {
    Answer last = null;
    for (var sku : skus) {
      last = served(() -> shop.receive(sku, 3)).ok();
    }
    return last;
  }

  private static Answer validated(Shop shop, List<String> transfers) {
    var several = transfers.stream().map(id -> Map.of("id", id, "backorder", "CREATE")).toList();
    return served(() -> shop.post("/api/transfers/validate", Map.of("transfers", several)));
  }

  private static void isDoneOrRefusedByARule(JsonNode result) {
    if (!Json.text(result.path("status")).equals("DONE")) {
      assertThat(Json.text(result.at("/problem/code")))
          .isIn("transfer-not-ready", "transfer-already-done");
    }
  }

  private static <T> List<T> shuffled(List<T> some, Random random) {
    var shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Answer served(Supplier<Answer> client) {
    try {
      return Crowd.untilServed(client);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
