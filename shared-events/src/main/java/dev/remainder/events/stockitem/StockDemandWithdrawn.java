package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;

/** A line left the queue without shipping: its transfer was cancelled. */
public record StockDemandWithdrawn(
    StockItemId stockItemId,
    TransferId transferId,
    String reference,
    int line,
    Quantity released,
    Balance balance)
    implements StockItemEvent {}
