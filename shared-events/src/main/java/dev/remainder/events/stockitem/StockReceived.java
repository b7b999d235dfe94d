package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import org.jspecify.annotations.Nullable;

/**
 * Goods came in.
 *
 * @param reference of the receipt, or null
 */
public record StockReceived(
    StockItemId stockItemId, Quantity quantity, @Nullable String reference, Balance balance)
    implements StockItemEvent {}
