package dev.remainder.query.saleorder;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The label that operators know (domain.md 5). It calls an order whose remainder was cancelled
 * Fully Delivered; for what really happened see {@link Outcome}.
 */
public enum DeliveryStatus {
  NOT_DELIVERED,
  PARTIALLY_DELIVERED,
  FULLY_DELIVERED;

  /**
   * @param deliveries the states of all transfers of the order
   * @param anythingDelivered whether anything left at all
   * @return null if there is nothing to deliver
   */
  static @Nullable DeliveryStatus of(
      Collection<DeliveryState> deliveries, boolean anythingDelivered) {
    if (deliveries.stream().allMatch(DeliveryState.CANCELLED::equals)) {
      return null;
    }
    if (!deliveries.contains(DeliveryState.OPEN)) {
      return FULLY_DELIVERED;
    }
    return deliveries.contains(DeliveryState.DONE) && anythingDelivered
        ? PARTIALLY_DELIVERED
        : NOT_DELIVERED;
  }
}
