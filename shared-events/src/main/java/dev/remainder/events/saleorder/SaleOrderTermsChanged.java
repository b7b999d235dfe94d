package dev.remainder.events.saleorder;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.SaleOrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A quotation got other terms; null means the same as in {@link SaleOrderQuoted}. */
public record SaleOrderTermsChanged(
    SaleOrderId orderId,
    @Nullable PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    Priority priority,
    @Nullable Instant scheduledDate)
    implements SaleOrderEvent {}
