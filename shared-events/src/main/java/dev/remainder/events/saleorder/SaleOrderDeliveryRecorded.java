package dev.remainder.events.saleorder;

import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of the order was validated.
 *
 * @param lines what that did to each line of the order
 * @param backorder the transfer made for the remainder, or null
 */
public record SaleOrderDeliveryRecorded(
    SaleOrderId orderId,
    TransferRef transfer,
    List<ValidatedLine> lines,
    @Nullable TransferRef backorder)
    implements SaleOrderEvent {}
