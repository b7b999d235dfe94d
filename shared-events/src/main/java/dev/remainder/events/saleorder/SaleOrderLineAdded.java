package dev.remainder.events.saleorder;

import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.SaleOrderId;
import org.jspecify.annotations.Nullable;

/**
 * A line was added.
 *
 * @param fulfilment which transfer ships it; null on a quotation and for a service
 */
public record SaleOrderLineAdded(
    SaleOrderId orderId, OrderLine line, @Nullable Fulfilment fulfilment)
    implements SaleOrderEvent {}
