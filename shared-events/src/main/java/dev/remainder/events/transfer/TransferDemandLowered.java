package dev.remainder.events.transfer;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;

/**
 * Less is to be shipped of a line.
 *
 * @param demand from now on
 * @param released what the line held beyond its new demand
 */
public record TransferDemandLowered(
    TransferId transferId,
    String warehouse,
    int line,
    String sku,
    Quantity by,
    Quantity demand,
    Quantity released,
    TransferState state)
    implements TransferEvent {}
