package dev.remainder.events.saleorder;

import dev.remainder.events.value.DemandReduction;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import java.util.List;

/**
 * Less was ordered of a line. What is open shrinks first, then what was cancelled of it.
 *
 * @param reductions what each open transfer has to ship less
 */
public record SaleOrderLineLowered(
    SaleOrderId orderId,
    int line,
    String sku,
    Quantity before,
    Quantity after,
    Quantity openReduced,
    Quantity cancelledReduced,
    List<DemandReduction> reductions)
    implements SaleOrderEvent {}
