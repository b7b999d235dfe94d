package dev.remainder.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ProjectionsTest extends ThroughTheBus {

  @Test
  void tellsHowFarEachFamilyIs() {
    var sku = "SKU-" + UUID.randomUUID();
    var token = log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
    var families = client.get("/api/projections", token).body();
    assertThat(StreamSupport.stream(families.spliterator(), false))
        .extracting(family -> family.get("name").asString())
        .containsExactly("orders", "reports", "set-up", "stock", "transfers");
    for (var family : families) {
      assertThat(family.get("state").asString()).isEqualTo("LIVE");
      assertThat(family.get("behind").asLong()).isZero();
      assertThat(family.get("position").asLong()).isPositive();
      assertThat(family.get("head").asLong()).isEqualTo(family.get("position").asLong());
      assertThat(family.get("progressPercent").asInt()).isEqualTo(100);
      assertThat(family.get("deadLetters").asInt()).isZero();
    }
  }

  @Test
  void namesOfFamiliesAndHandlersMustMeetBothWays() {
    var families = Set.of("orders", "stock");
    assertThatCode(() -> HandlersAreFed.requireSame(families, Set.of("stock", "orders")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> HandlersAreFed.requireSame(families, Set.of("orders")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> HandlersAreFed.requireSame(families, Set.of("orders", "stock", "x")))
        .isInstanceOf(IllegalStateException.class);
  }
}
