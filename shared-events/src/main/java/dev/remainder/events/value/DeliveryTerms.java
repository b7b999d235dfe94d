package dev.remainder.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmed order hands to each of its transfers; a backorder takes them from its parent.
 *
 * @param orderReference {@code S00001}
 * @param createBackorder the order's own policy, which wins over the operation type's; null if none
 * @param scheduledDate when the transfer is planned to leave, UTC
 * @param confirmedAt when the order was confirmed, UTC; a backorder keeps it, and so its rank
 */
public record DeliveryTerms(
    String orderReference,
    String customer,
    String warehouse,
    String company,
    PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    Priority priority,
    Instant scheduledDate,
    Instant confirmedAt) {

  public DeliveryTerms rescheduled(Priority newPriority, Instant newDate) {
    return new DeliveryTerms(
        orderReference,
        customer,
        warehouse,
        company,
        pickingPolicy,
        createBackorder,
        newPriority,
        newDate,
        confirmedAt);
  }
}
