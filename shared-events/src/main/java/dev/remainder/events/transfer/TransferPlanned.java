package dev.remainder.events.transfer;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer was made, for an order or as a backorder. It begins Waiting.
 *
 * @param operationType whose sequence gave the reference: {@code WH-OUT}
 * @param backorderOf the transfer whose remainder this is, or null
 */
public record TransferPlanned(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    DeliveryTerms terms,
    String operationType,
    Reservation reservation,
    List<TransferLine> lines,
    @Nullable TransferRef backorderOf)
    implements TransferEvent {}
