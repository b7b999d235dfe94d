package dev.remainder.events.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The remainder was closed short.
 *
 * @param cause by policy, or by whoever validated
 * @param decidedBy the level whose policy was in force
 */
public record RemainderCancelled(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    String orderReference,
    List<LineQuantity> lines,
    RemainderCause cause,
    PolicySource decidedBy,
    @Nullable String reason)
    implements TransferEvent {}
