package dev.remainder.events.saleorder;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation became a sales order.
 *
 * @param transferId the transfer to be planned for its goods; null if it has services only
 */
public record SaleOrderConfirmed(
    SaleOrderId orderId,
    DeliveryTerms terms,
    List<OrderLine> lines,
    @Nullable TransferId transferId)
    implements SaleOrderEvent {}
