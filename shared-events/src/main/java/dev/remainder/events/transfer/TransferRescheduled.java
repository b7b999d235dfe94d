package dev.remainder.events.transfer;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferState;
import java.util.List;

/**
 * Priority or scheduled date changed, and with them the place in the queue.
 *
 * @param terms with the new priority and date
 * @param lines whose demand moves
 */
public record TransferRescheduled(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    DeliveryTerms terms,
    Reservation reservation,
    List<TransferLine> lines,
    TransferState state)
    implements TransferEvent {}
