package dev.remainder.events.saleorder;

import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order was cancelled: all that was open is cancelled, what was delivered stays.
 *
 * @param openTransfers to be cancelled with it
 */
public record SaleOrderCancelled(
    SaleOrderId orderId, String reference, @Nullable String reason, List<TransferId> openTransfers)
    implements SaleOrderEvent {}
