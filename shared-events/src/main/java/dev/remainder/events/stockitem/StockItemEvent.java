package dev.remainder.events.stockitem;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.value.StockItemId;

/**
 * What can happen to the stock of one product at one warehouse (domain.md 4). {@code balance} is
 * what it leads to.
 */
public sealed interface StockItemEvent extends DomainEvent
    permits StockItemOpened,
        StockReceived,
        StockCounted,
        StockDemanded,
        StockDemandRaised,
        StockDemandLowered,
        StockDemandReranked,
        StockAllocated,
        StockUnreserved,
        StockShipped,
        StockDemandWithdrawn {

  StockItemId stockItemId();
}
