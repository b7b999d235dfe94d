package dev.remainder.endtoend.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.events.stockitem.StockReceived;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** An event of the past keeps its old name in the log; an upcaster makes today's of it. */
@DisplayName("Whoever reads the log reads what was written under an old name")
class OldEventTest {

  private static final Duration SOON = Duration.ofMinutes(1);

  @Test
  void commandsViewsHistoryAuditAndRebuildReadTheSame() {
    try (var program = Program.on(Postgres.newDatabase(), Map.of(), OldEventTest::teach)) {
      var shop = program.shop();
      var sku = shop.productWith(10);
      var db = program.jdbc();
      ForeignEvents.returned(db, shop, sku, 5, 15);

      assertThat(shop.receive(sku, 1).ok().at("/onHand")).isEqualTo("16");
      assertThat(shop.stock(sku)).startsWith("on hand 16,");
      var history = shop.get(shop.stockOf(sku) + "/history").ok().items("");
      assertThat(history)
          .extracting(entry -> entry.path("type").asString())
          .containsExactly("StockItemOpened", "StockCounted", "StockReceived", "StockReceived");
      var asOf = Instant.now().minusMillis(1);
      assertThat(shop.get(shop.stockOf(sku) + "?asOf=" + asOf).ok().at("/onHand")).isEqualTo("16");
      assertThat(shop.get("/api/audit/invariants").ok().items("/violations")).isEmpty();

      var rebuild = "/api/projections/stock/rebuild";
      assertThat(program.http().post(rebuild, null).status()).isEqualTo(202);
      await()
          .atMost(SOON)
          .until(() -> program.http().get(rebuild).ok().at("/state").equals("SWAPPED"));
      assertThat(shop.stock(sku)).startsWith("on hand 16,");
    }
  }

  private static void teach(ConfigurableApplicationContext program) {
    ((GenericApplicationContext) program)
        .registerBean("stockReturned", EventUpcaster.class, StockReturned::new);
  }

  /** It was renamed, and nothing else. */
  private static final class StockReturned extends SingleEventUpcaster {

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().getName().equals(ForeignEvents.RETURNED);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(
          new SimpleSerializedType(StockReceived.class.getName(), null),
          byte[].class,
          UnaryOperator.identity());
    }
  }
}
