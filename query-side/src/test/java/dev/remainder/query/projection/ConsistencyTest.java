package dev.remainder.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.TestClient.Answer;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsistencyTest extends ThroughTheBus {

  @Autowired private Configuration axon;

  @Test
  void everyoneReadsTheirWrites() {
    for (var i = 0; i < 50; i++) {
      var sku = "SKU-" + UUID.randomUUID();
      assertThat(client.get("/api/products/" + sku, introduce(sku)).status()).isEqualTo(200);
    }
  }

  @Test
  void aTokenThatNobodyGaveIsMalformed() {
    assertMalformed(client.get("/api/products", UUID.randomUUID().toString()));
    assertMalformed(client.get("/api/products", "' or 1=1"));
  }

  @Test
  void givesUpAfterAWhile() {
    var orders =
        axon.eventProcessingConfiguration()
            .eventProcessor(ViewFamily.ORDERS, StreamingEventProcessor.class)
            .orElseThrow();
    orders.shutDown();
    try {
      var behind = client.get("/api/products", introduce("SKU-" + UUID.randomUUID()));
      assertThat(behind.status()).isEqualTo(503);
      assertThat(behind.text("/code")).isEqualTo("views-behind");
      assertThat(behind.header("Retry-After")).isEqualTo("1");
    } finally {
      orders.start();
    }
    var later = client.get("/api/products", introduce("SKU-" + UUID.randomUUID()));
    assertThat(later.status()).isEqualTo(200);
  }

  private String introduce(String sku) {
    return log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
  }

  private static void assertMalformed(Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo("X-Consistency-Token");
  }
}
