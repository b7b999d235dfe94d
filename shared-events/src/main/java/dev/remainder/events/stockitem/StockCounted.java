package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Displacement;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody counted.
 *
 * @param before on hand until then
 * @param difference counted less known; may be negative
 * @param displaced who loses a promise, the last in the queue first, if less was found than
 *     promised
 */
public record StockCounted(
    StockItemId stockItemId,
    Quantity before,
    Quantity difference,
    @Nullable String reason,
    List<Displacement> displaced,
    Balance balance)
    implements StockItemEvent {}
