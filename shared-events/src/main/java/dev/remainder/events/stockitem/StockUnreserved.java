package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;

/** A line gave its stock back and waits outside automatic allocation. */
public record StockUnreserved(
    StockItemId stockItemId, TransferId transferId, int line, Quantity released, Balance balance)
    implements StockItemEvent {}
