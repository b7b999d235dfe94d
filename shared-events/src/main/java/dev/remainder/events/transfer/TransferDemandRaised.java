package dev.remainder.events.transfer;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferState;

/**
 * More is to be shipped of a line, or a line was added.
 *
 * @param unreserved the transfer is out of automatic allocation until Check Availability, so what
 *     joins it is too
 * @param line with its new demand
 * @param by how much more
 */
public record TransferDemandRaised(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    DeliveryTerms terms,
    Reservation reservation,
    boolean unreserved,
    TransferLine line,
    Quantity by,
    TransferState state)
    implements TransferEvent {}
