package dev.remainder.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Quantity;
import dev.remainder.query.platform.TestClient.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds whatever happened; {@code -Dseed=…} plays a run again. */
class RandomTradeTest extends WithPast {

  private static final int STEPS = 120;
  private static final int LOOKED_AT_AFTER = 70;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Ledger ledger = new Ledger(Instant.parse("2026-01-01T00:00:00.1Z"));
  private final Map<String, Answer> seenThen = new HashMap<>();
  private Instant then = Instant.MIN;
  private String token = "";

  @BeforeEach
  void trade() {
    System.out.println("Random trade with seed " + seed);
    var trade = new RandomTrade(seed, ledger);
    for (var step = 1; step <= STEPS; step++) {
      trade.step();
      var happened = ledger.takeTransaction();
      if (!happened.isEmpty()) {
        token = recorder.at(ledger.now(), "chance", happened);
      }
      if (step == LOOKED_AT_AFTER) {
        then = ledger.now();
        paths().forEach(path -> seenThen.put(path, client.get(path, token)));
      }
    }
  }

  @Test
  void asOfNowIsWhatTheViewsSay() {
    var now = Instant.now();
    for (var path : paths()) {
      assertSame(path, client.get(asOf(path, now)), client.get(path, token));
    }
  }

  @Test
  void asOfThenIsWhatTheViewsSaidThen() {
    assertThat(seenThen).isNotEmpty();
    seenThen.forEach((path, seen) -> assertSame(path, client.get(asOf(path, then)), seen));
  }

  @Test
  void listsAsOfNowAreWhatTheViewsSay() {
    for (var list :
        List.of(
            "transfers?backorder=true",
            "transfers?backorder=false&sort=reference",
            "transfers?state=WAITING&late=true",
            "stock?sort=onHand,desc",
            "stock?q=name&sort=warehouse",
            "stock?size=1&page=2&sort=forecast&warehouse=WH")) {
      var path = "/api/" + list + "&size=500".repeat(list.contains("size=") ? 0 : 1);
      var past = client.get(path + "&asOf=" + Instant.now(), token);
      assertThat(past.body().toString()).isEqualTo(client.get(path, token).body().toString());
      assertThat(past.body().at("/items")).isNotEmpty();
    }
  }

  @Test
  void backordersAsOfThenAreThoseThereWereThen() {
    var then = client.get("/api/transfers?size=500&backorder=true&asOf=" + this.then, token).body();
    for (var shown : then.at("/items")) {
      var seen = seenThen.get("/api/transfers/" + shown.at("/id").asString());
      if (seen != null) {
        assertThat(shown.toString()).isEqualTo(seen.body().toString());
      }
    }
    var ids = StreamSupport.stream(then.at("/items").spliterator(), false);
    assertThat(ids.map(it -> it.at("/id").asString()))
        .containsAll(
            seenThen.values().stream()
                .filter(seen -> seen.body().at("/backorderOf/id").isString())
                .map(seen -> seen.text("/id"))
                .toList());
  }

  @Test
  void everyHistoryIsToldInFull() {
    var everything = new ArrayList<>(ledger.orders.keySet());
    for (var order : everything) {
      var own = ledger.orders.get(order);
      var expected = own.version() + 1;
      for (var delivery : own.deliveries()) {
        expected += ledger.transfers.get(delivery.transferId()).version() + 1;
      }
      assertThat(client.get("/api/orders/" + order + "/history").body())
          .hasSize(Math.toIntExact(expected))
          .allMatch(entry -> !entry.at("/sentence").asString().isBlank());
    }
  }

  @Test
  void whatWasGivenLessWhatWasLostIsReserved() {
    for (var transfer : ledger.transfers.values()) {
      for (var line : transfer.lines()) {
        var path = "/api/transfers/%s/lines/%d/why".formatted(transfer.id(), line.line());
        var why = client.get(path, token).body();
        assertAddsUp(why);
        assertThat(why.at("/reserved").asString()).isEqualTo(line.reserved().toString());
        if (!transfer.createdAt().isAfter(then)) {
          assertAddsUp(client.get(path + "?asOf=" + then).body());
        }
      }
    }
  }

  private static void assertAddsUp(JsonNode why) {
    var held = Quantity.ZERO;
    for (var decision : why.at("/decisions")) {
      var given = quantity(decision, "/given");
      assertThat(given)
          .isLessThanOrEqualTo(quantity(decision, "/asked"))
          .isLessThanOrEqualTo(quantity(decision, "/free"));
      assertThat(decision.at("/ruledOutBy").isNull())
          .isEqualTo(given.equals(quantity(decision, "/asked")));
      held = held.plus(given);
    }
    for (var loss : why.at("/losses")) {
      held = held.minus(quantity(loss, "/quantity"));
    }
    assertThat(held).as(why.toString()).isEqualTo(quantity(why, "/reserved"));
  }

  private static Quantity quantity(JsonNode node, String pointer) {
    return Quantity.of(node.at(pointer).asString());
  }

  private static String asOf(String path, Instant instant) {
    return path + (path.contains("?") ? "&asOf=" : "?asOf=") + instant;
  }

  private static void assertSame(String path, Answer past, Answer stored) {
    assertThat(stored.status()).as(path).isEqualTo(200);
    assertThat(past.body().toString()).as(path).isEqualTo(stored.body().toString());
    assertThat(past.header("ETag")).as(path).isEqualTo(stored.header("ETag"));
  }

  private List<String> paths() {
    var paths = new ArrayList<String>();
    ledger.orders.keySet().forEach(id -> paths.add("/api/orders/" + id));
    ledger.transfers.keySet().forEach(id -> paths.add("/api/transfers/" + id));
    ledger
        .stock
        .values()
        .forEach(item -> {
          var path = "/api/stock/%s/%s".formatted(item.id().warehouse(), item.id().sku());
          paths.add(path);
          paths.add(path + "/queue");
          paths.add("/api/stock?short=true&sku=" + item.id().sku());
        });
    return paths;
  }
}
