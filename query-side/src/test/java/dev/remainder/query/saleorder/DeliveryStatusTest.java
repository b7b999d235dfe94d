package dev.remainder.query.saleorder;

import static dev.remainder.query.saleorder.DeliveryState.CANCELLED;
import static dev.remainder.query.saleorder.DeliveryState.DONE;
import static dev.remainder.query.saleorder.DeliveryState.OPEN;
import static dev.remainder.query.saleorder.DeliveryStatus.FULLY_DELIVERED;
import static dev.remainder.query.saleorder.DeliveryStatus.NOT_DELIVERED;
import static dev.remainder.query.saleorder.DeliveryStatus.PARTIALLY_DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The truth table of domain.md 5. */
class DeliveryStatusTest {

  @Test
  void isNoneWithoutTransfersOrIfAllAreCancelled() {
    assertStatus(null, true);
    assertStatus(null, true, CANCELLED);
    assertStatus(null, false, CANCELLED, CANCELLED);
  }

  @Test
  void isFullyDeliveredIfAllAreDoneOrCancelled() {
    assertStatus(FULLY_DELIVERED, true, DONE);
    assertStatus(FULLY_DELIVERED, true, DONE, DONE);
    assertStatus(FULLY_DELIVERED, true, DONE, CANCELLED);
    assertStatus(FULLY_DELIVERED, false, DONE, CANCELLED);
  }

  @Test
  void isPartiallyDeliveredIfSomeAreDoneAndSomethingLeft() {
    assertStatus(PARTIALLY_DELIVERED, true, DONE, OPEN);
    assertStatus(PARTIALLY_DELIVERED, true, CANCELLED, DONE, OPEN);
  }

  @Test
  void isNotDeliveredOtherwise() {
    assertStatus(NOT_DELIVERED, false, OPEN);
    assertStatus(NOT_DELIVERED, true, OPEN);
    assertStatus(NOT_DELIVERED, false, OPEN, CANCELLED);
    assertStatus(NOT_DELIVERED, false, DONE, OPEN);
  }

  private static void assertStatus(
      DeliveryStatus expected, boolean anythingDelivered, DeliveryState... deliveries) {
    assertThat(DeliveryStatus.of(List.of(deliveries), anythingDelivered)).isEqualTo(expected);
  }
}
