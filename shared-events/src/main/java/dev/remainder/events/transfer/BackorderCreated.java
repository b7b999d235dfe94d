package dev.remainder.events.transfer;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import java.util.List;

/**
 * The remainder goes into a new transfer.
 *
 * @param terms the parent's
 * @param lines what is left over
 */
public record BackorderCreated(
    TransferId transferId,
    String reference,
    TransferRef backorder,
    SaleOrderId orderId,
    DeliveryTerms terms,
    String operationType,
    List<TransferLine> lines)
    implements TransferEvent {}
