package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;

/**
 * Goods left with a transfer, and its line left the queue. The line may have shipped nothing.
 *
 * @param fromReserved the part of it that was held for the line
 * @param kept what the line held beyond that, kept for its backorder
 * @param released what it held beyond that, given back
 */
public record StockShipped(
    StockItemId stockItemId,
    TransferId transferId,
    String reference,
    int line,
    Quantity quantity,
    Quantity fromReserved,
    Quantity kept,
    Quantity released,
    Balance balance)
    implements StockItemEvent {}
