package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;

/**
 * A waiting line wants less.
 *
 * @param released what it held beyond its new demand
 */
public record StockDemandLowered(
    StockItemId stockItemId,
    TransferId transferId,
    int line,
    Quantity by,
    Quantity demand,
    Quantity released,
    Balance balance)
    implements StockItemEvent {}
