package dev.remainder.events.stockitem;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import org.jspecify.annotations.Nullable;

/**
 * A transfer line joined the queue.
 *
 * @param inherited what its parent held beyond what it shipped, and now this line holds
 */
public record StockDemanded(
    StockItemId stockItemId,
    Demand demand,
    Quantity inherited,
    @Nullable TransferId inheritedFrom,
    Balance balance)
    implements StockItemEvent {}
