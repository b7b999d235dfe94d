package dev.remainder.events.transfer;

import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;

/**
 * Stock was promised to a line.
 *
 * @param quantity promised just now
 * @param reserved what the line holds in all
 */
public record TransferReserved(
    TransferId transferId,
    String reference,
    int line,
    String sku,
    Quantity quantity,
    Quantity reserved,
    AllocationCause cause,
    TransferState state)
    implements TransferEvent {}
