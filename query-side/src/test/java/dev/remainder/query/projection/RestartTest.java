package dev.remainder.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.Quantities;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class RestartTest extends ThroughTheBus {

  @Autowired private Configuration axon;
  @Autowired private JdbcTemplate jdbc;

  private final StockEvents stock = StockEvents.of("SKU-" + UUID.randomUUID());

  @Test
  void goesOnWhereItStopped() {
    log.append(stock.stream(), stock.opened());
    var processor = processor();
    processor.shutDown();
    var token = log.append(stock.stream(), stock.received(5, Quantities.balance(5, 0)));
    processor.start();
    assertThat(onHand(token)).isEqualTo(5);
  }

  @Test
  void appliesOnceWhatItSeesTwice() {
    var order = OrderEvents.of("S00001", OrderEvents.goods(1, stock.id().sku(), 5));
    var who = TransferEvents.of(order, "WH/OUT/00001");
    var token =
        log.append(
            stock.stream(), stock.opened(), stock.demanded(who, 1, 5, Quantities.balance(0, 0)));
    assertThat(openDemand(token)).isEqualTo(5);

    var processor = processor();
    processor.shutDown();
    jdbc.update("update query.token_entry set token = null where processor_name = 'stock'");
    processor.start();

    var later = log.append(stock.stream(), stock.raised(who, 1, 7, Quantities.balance(0, 0)));
    assertThat(openDemand(later)).isEqualTo(7);
  }

  private int onHand(String token) {
    return client.get("/api/stock/WH/" + stock.id().sku(), token).body().at("/onHand").asInt();
  }

  private int openDemand(String token) {
    return client.get("/api/stock/WH/" + stock.id().sku(), token).body().at("/openDemand").asInt();
  }

  private StreamingEventProcessor processor() {
    return axon.eventProcessingConfiguration()
        .eventProcessor(ViewFamily.STOCK, StreamingEventProcessor.class)
        .orElseThrow();
  }
}
