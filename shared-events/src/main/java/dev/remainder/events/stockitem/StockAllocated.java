package dev.remainder.events.stockitem;

import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.util.List;

/**
 * Free stock was promised: one decision, with all that led to it.
 *
 * @param free before the decision
 * @param allocations in the order of the queue; a demand that gets nothing on arrival is told too
 */
public record StockAllocated(
    StockItemId stockItemId,
    AllocationCause cause,
    Quantity free,
    List<Allocation> allocations,
    Balance balance)
    implements StockItemEvent {}
