package dev.remainder.events.stockitem;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;

/** A waiting line moved in the queue, or takes part in allocation from another moment on. */
public record StockDemandReranked(
    StockItemId stockItemId,
    TransferId transferId,
    int line,
    AllocationRank rank,
    Reservation reservation,
    Balance balance)
    implements StockItemEvent {}
