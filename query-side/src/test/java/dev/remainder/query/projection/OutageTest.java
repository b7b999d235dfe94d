package dev.remainder.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.CutWire;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database goes away and comes back. */
@DirtiesContext
class OutageTest extends RunningQuerySide {

  private static final CutWire WIRE = TestPostgres.wire();

  @DynamicPropertySource
  static void databaseBehindAWire(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("outage", WIRE);
    properties.add("spring.datasource.url", () -> url);
  }

  @Test
  void answersThatTheStoreIsGoneAndRecoversByItself() {
    assertThat(client.get("/api/products/A", introduce("A")).status()).isEqualTo(200);

    WIRE.cut();
    var gone = client.get("/api/products/A");
    assertThat(gone.status()).isEqualTo(503);
    assertThat(gone.text("/code")).isEqualTo("store-unavailable");
    assertThat(gone.header("Retry-After")).isEqualTo("2");
    assertThat(client.get("/api/projections").status()).isEqualTo(503);
    var retry = "/api/projections/stock/dead-letters/retry";
    assertThat(client.post(retry, "a key", "").text("/code")).isEqualTo("store-unavailable");

    WIRE.mend();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(client.get("/api/products/A").status()).isEqualTo(200));
    assertThat(client.post(retry, "a key", "").status()).isEqualTo(200);
    var token = introduce("B");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(client.get("/api/products/B", token).status()).isEqualTo(200));
  }

  private String introduce(String sku) {
    return log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
  }
}
