package dev.remainder.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("api.md: the same key with the same body gets the first answer again")
class IdempotencyKeyTest {

  private final Program program = Program.shared();
  private final Shop shop = program.shop();

  private static Map<String, String> key(String key) {
    return Map.of("Idempotency-Key", key);
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private static void assertSame(Answer again, Answer first) {
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.text()).isEqualTo(first.text());
    for (var header : List.of("ETag", "X-Consistency-Token", "Location", "Content-Type")) {
      assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
    }
  }

  @Test
  void everyKindOfCommandIsAnsweredAgainAndDoneOnce() {
    var sku = shop.productWith(10);
    var order = shop.quoted(Quote.of(sku, 8));
    var quote = Map.of("customer", "C", "lines", List.of(Map.of("sku", sku, "quantity", 1)));
    twice("POST", "/api/orders", quote);
    twice("POST", order.path() + "/confirm", null);
    twice("PUT", order.path() + "/lines/1", Map.of("quantity", 9));
    twice("POST", order.path() + "/lines", Map.of("sku", sku, "quantity", 1));
    twice("POST", shop.stockOf(sku) + "/receipts", Map.of("quantity", 5));
    twice("PATCH", order.transfer().path(), Map.of("priority", "URGENT"));
    twice("PUT", "/api/settings", Map.of("pickingPolicy", "AS_SOON_AS_POSSIBLE"));
    twice("POST", order.transfer().path() + "/validate", Map.of());
    twice("POST", "/api/products", Map.of("sku", "P" + newKey(), "name", "Twice"));

    assertThat(order.view().items("/lines")).hasSize(2);
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 5, reserved 0, free 5, open demand 0, short 0, forecast 5");
  }

  private void twice(String method, String path, Object body) {
    var key = key(newKey());
    var first = shop.send(method, path, body, key).ok();
    var position = program.logPosition();
    assertSame(shop.send(method, path, body, key), first);
    assertThat(program.logPosition()).as("%s %s", method, path).isEqualTo(position);
  }

  @Test
  void anotherBodyOrAnotherAddressIsRefused() {
    var sku = shop.product();
    var other = shop.product();
    var key = key(newKey());
    var receipts = shop.stockOf(sku) + "/receipts";
    shop.send("POST", receipts, Map.of("quantity", 5), key).ok();
    var before = program.logPosition();

    shop.send("POST", receipts, Map.of("quantity", 6), key).problem(422, "idempotency-key-reused");
    shop.send("POST", shop.stockOf(other) + "/receipts", Map.of("quantity", 5), key)
        .problem(422, "idempotency-key-reused");
    assertThat(program.logPosition()).isEqualTo(before);
  }

  @Test
  void aRefusalIsKeptTooWhateverHasHappenedSince() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 9);
    var key = key(newKey());
    var path = order.transfer().path() + "/validate";
    var first = shop.send("POST", path, Map.of(), key).refused("backorder-decision-required");
    shop.receive(sku, 5).ok();

    assertSame(shop.send("POST", path, Map.of(), key), first);
    shop.send("POST", path, Map.of(), key(newKey())).ok();
  }

  @Test
  void whatWasMalformedMayBeAskedAgainWithTheSameKey() {
    var key = key(newKey());
    var receipts = shop.stockOf(shop.product()) + "/receipts";
    shop.send("POST", receipts, Map.of("quantity", -5), key).problem(400, "malformed-request");
    shop.send("POST", receipts, Map.of("quantity", 5), key).ok();
  }

  @Test
  void severalValidationsUnderOneKeyAreAnsweredAgainOneByOne() {
    var sku = shop.productWith(5);
    var done = shop.confirmed(sku, 2).transfer();
    var asked = shop.confirmed(sku, 9).transfer();
    var body = Map.of("transfers", List.of(Map.of("id", done.id()), Map.of("id", asked.id())));
    var key = key(newKey());
    var first = shop.send("POST", "/api/transfers/validate", body, key).ok();
    assertThat(first.at("/results/0/status")).isEqualTo("DONE");
    assertThat(first.at("/results/1/status")).isEqualTo("REFUSED");
    var position = program.logPosition();

    var again = shop.send("POST", "/api/transfers/validate", body, key).ok();
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(program.logPosition()).isEqualTo(position);
  }

  @Test
  void twoAtOnceHaveOneEffectAndOneAnswer() throws InterruptedException {
    for (int round = 0; round < 15; round++) {
      var sku = shop.product();
      var path = shop.stockOf(sku) + "/receipts";
      var key = key(newKey());
      var answers = new ConcurrentLinkedQueue<Answer>();
      var start = new CountDownLatch(1);
      var threads =
          List.of(program, program, program).stream()
              .map(each ->
                  Thread.ofVirtual()
                      .start(() -> {
                        await(start);
                        answers.add(each.shop().send("POST", path, Map.of("quantity", 5), key));
                      }))
              .toList();
      start.countDown();
      for (var thread : threads) {
        thread.join();
      }
      assertThat(answers).hasSize(3);
      answers.forEach(answer -> assertSame(answer.ok(), answers.peek()));
      shop.receive(sku, 1).ok();
      assertThat(shop.stock(sku)).startsWith("on hand 6,");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void otherProcessesAndLaterOnesGiveTheSameAnswer() {
    var database = Postgres.newDatabase();
    var key = key(newKey());
    String path;
    Answer first;
    Shop here;
    try (var one = Program.on(database, Map.of())) {
      here = one.shop();
      var sku = here.product();
      path = here.stockOf(sku) + "/receipts";
      first = here.send("POST", path, Map.of("quantity", 5), key).ok();
      try (var other = Program.on(database, Map.of())) {
        assertSame(here.via(other).send("POST", path, Map.of("quantity", 5), key), first);
      }
    }
    try (var later = Program.on(database, Map.of())) {
      var position = later.logPosition();
      assertSame(here.via(later).send("POST", path, Map.of("quantity", 5), key), first);
      here.via(later)
          .send("POST", path, Map.of("quantity", 6), key)
          .problem(422, "idempotency-key-reused");
      assertThat(later.logPosition()).isEqualTo(position);
    }
  }

  @Test
  void whatTheQuerySideIsToldIsAnsweredAgainTooAlsoAfterARestart() {
    var database = Postgres.newDatabase();
    var key = key(newKey());
    var path = "/api/projections/reports/rebuild";
    Answer first;
    try (var one = Program.on(database, Map.of())) {
      first = one.http().send("POST", path, null, key).ok();
      assertThat(first.status()).isEqualTo(202);
      assertSame(one.http().send("POST", path, null, key), first);
    }
    try (var later = Program.on(database, Map.of())) {
      assertSame(later.http().send("POST", path, null, key), first);
      later
          .http()
          .send("POST", "/api/projections/stock/rebuild", null, key)
          .problem(422, "idempotency-key-reused");
    }
  }

  @Test
  void aKeyHasOneTo255Characters() {
    var path = shop.stockOf(shop.product()) + "/receipts";
    shop.send("POST", path, Map.of("quantity", 1), key("k".repeat(255))).ok();
    shop.send("POST", path, Map.of("quantity", 1), key("k".repeat(256)))
        .problem(400, "malformed-request");
    shop.send("POST", path, Map.of("quantity", 1), key(" ")).problem(400, "malformed-request");
  }
}
