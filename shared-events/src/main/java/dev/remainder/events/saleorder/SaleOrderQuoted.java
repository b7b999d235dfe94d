package dev.remainder.events.saleorder;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.SaleOrderId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation was written; it holds no stock.
 *
 * @param pickingPolicy the order's own, or null for the setting in force at confirmation
 * @param createBackorder the order's own, or null for the operation type's
 * @param scheduledDate when it is to leave, UTC, or null for as soon as it is confirmed
 */
public record SaleOrderQuoted(
    SaleOrderId orderId,
    String reference,
    String customer,
    String warehouse,
    String company,
    @Nullable PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    Priority priority,
    @Nullable Instant scheduledDate,
    List<OrderLine> lines)
    implements SaleOrderEvent {}
