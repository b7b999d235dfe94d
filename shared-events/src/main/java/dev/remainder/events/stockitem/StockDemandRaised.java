package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;

/**
 * A waiting line wants more.
 *
 * @param demand from now on
 */
public record StockDemandRaised(
    StockItemId stockItemId,
    TransferId transferId,
    int line,
    Quantity by,
    Quantity demand,
    Balance balance)
    implements StockItemEvent {}
