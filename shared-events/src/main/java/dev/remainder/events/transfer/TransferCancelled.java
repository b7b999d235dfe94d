package dev.remainder.events.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The transfer will not ship; what it held is given back.
 *
 * @param lines with the demand that is given up
 */
public record TransferCancelled(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    String warehouse,
    List<LineQuantity> lines,
    TransferCancelCause cause,
    @Nullable String reason)
    implements TransferEvent {}
