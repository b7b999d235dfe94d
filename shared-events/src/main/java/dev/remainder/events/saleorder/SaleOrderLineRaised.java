package dev.remainder.events.saleorder;

import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import org.jspecify.annotations.Nullable;

/**
 * More was ordered of a line.
 *
 * @param before ordered until then
 * @param after ordered from now on
 * @param toShip what this adds to the open demand; less than the raise after an over-delivery
 * @param fulfilment which transfer ships it; null on a quotation, for a service, or if nothing is
 *     to be shipped
 */
public record SaleOrderLineRaised(
    SaleOrderId orderId,
    OrderLine line,
    Quantity before,
    Quantity after,
    Quantity toShip,
    @Nullable Fulfilment fulfilment)
    implements SaleOrderEvent {}
