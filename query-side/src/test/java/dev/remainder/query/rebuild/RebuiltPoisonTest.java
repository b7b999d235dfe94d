package dev.remainder.query.rebuild;

import static dev.remainder.query.language.Quantities.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.language.StockEvents;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Poison is planted, so in a database of its own; batches are large enough to be halved. */
@DirtiesContext
class RebuiltPoisonTest extends RunningQuerySide {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("rebuilt_poison", TestPostgres.wire());
    properties.add("spring.datasource.url", () -> url);
  }

  @Test
  void whatCannotBeAppliedIsSetAsideAndTheOtherStreamsAreRebuilt() {
    var rebuilding = new Rebuilding(client);
    var poisoned = StockEvents.of(run + "-POISONED");
    log.append(poisoned.stream(), poisoned.opened(), poisoned.received(3, balance(3, 0)));
    for (var number = 0; number < 20; number++) {
      opened(run + "-" + number);
    }
    await().atMost(Rebuilding.PATIENCE).until(() -> onHand(run + "-19") == 1);
    var changedLog = new ChangedLog(log.owner());
    changedLog.rewrite(poisoned.stream(), 1, ChangedLog.UNREADABLE);
    log.append(poisoned.stream(), poisoned.received(1, balance(4, 0)));
    await().atMost(Rebuilding.PATIENCE).until(() -> onHand(poisoned.id().sku()) == 4);
    assertThat(letters("stock")).isEmpty();

    var over = rebuilding.swapped("stock");
    assertThat(over.get("differingRows").asInt()).isEqualTo(1);
    assertThat(over.at("/rows/0/key/stream").asString()).isEqualTo(poisoned.stream());
    assertThat(onHand(poisoned.id().sku())).isZero();
    assertThat(onHand(run + "-19")).isEqualTo(1);
    assertThat(rebuilding.status("stock").get("state").asString()).isEqualTo("ERROR");
    var letters = letters("stock");
    assertThat(letters)
        .extracting(letter -> letter.get("stream").asString() + letter.get("version").asInt())
        .containsExactly(poisoned.stream() + 1, poisoned.stream() + 2);
    assertThat(letters.getFirst().get("cause").isNull()).isFalse();
    assertThat(letters.getLast().get("cause").isNull()).isTrue();

    log.append(poisoned.stream(), poisoned.received(1, balance(5, 0)));
    await().atMost(Rebuilding.PATIENCE).until(() -> letters("stock").size() == 3);
    changedLog.rewrite(
        poisoned.stream(),
        1,
        "{\"stockItemId\":\"%s\",\"quantity\":3,\"balance\":{\"onHand\":3,\"reserved\":0}}"
            .formatted(poisoned.stream()));
    var healed = rebuilding.swapped("stock");
    assertThat(letters("stock")).isEmpty();
    assertThat(onHand(poisoned.id().sku())).isEqualTo(5);
    assertThat(healed.get("differingRows").asInt()).isEqualTo(1);
    assertThat(rebuilding.status("stock").get("state").asString()).isEqualTo("LIVE");
    Rebuilding.assertNothingDiffers(rebuilding.swapped("stock"));
  }

  private void opened(String sku) {
    var stock = StockEvents.of(sku);
    log.append(stock.stream(), stock.opened(), stock.received(1, balance(1, 0)));
  }

  private int onHand(String sku) {
    return client.get("/api/stock/WH/" + sku).body().path("onHand").asInt(-1);
  }

  private List<JsonNode> letters(String family) {
    return client.get("/api/projections/" + family + "/dead-letters").body().valueStream().toList();
  }
}
