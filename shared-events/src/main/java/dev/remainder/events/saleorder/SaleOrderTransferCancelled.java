package dev.remainder.events.saleorder;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferRef;
import java.util.List;

/** A transfer of the order was cancelled while the order goes on; its open demand is cancelled. */
public record SaleOrderTransferCancelled(
    SaleOrderId orderId, TransferRef transfer, TransferCancelCause cause, List<LineQuantity> lines)
    implements SaleOrderEvent {}
