package dev.remainder.query.language;

import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.q;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Displacement;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.time.Instant;
import java.util.List;

/** What can happen to one stock item, in its own words. */
public record StockEvents(StockItemId id) {

  public static StockEvents of(String sku) {
    return new StockEvents(new StockItemId("WH", sku));
  }

  public static AllocationRank rank(TransferEvents who, int line, Priority priority, Instant date) {
    return new AllocationRank(priority, date, NOW, who.order().reference(), who.id(), line);
  }

  public String stream() {
    return id.toString();
  }

  public StockItemOpened opened() {
    return new StockItemOpened(id, "Name of " + id.sku());
  }

  public StockReceived received(long quantity, Balance balance) {
    return new StockReceived(id, q(quantity), "PO-7", balance);
  }

  public StockCounted counted(Balance balance, Displacement... displaced) {
    return new StockCounted(id, q(1), q(1), "cycle count", List.of(displaced), balance);
  }

  public static Displacement loses(TransferEvents who, int line, long quantity, long reserved) {
    return new Displacement(who.id(), who.reference(), line, q(quantity), q(reserved));
  }

  public StockDemanded demanded(TransferEvents who, int line, long quantity, Balance balance) {
    return inherited(who, line, quantity, 0, balance);
  }

  public StockDemanded inherited(
      TransferEvents who, int line, long quantity, long inherited, Balance balance) {
    var rank = rank(who, line, who.order().priority(), NOW);
    var demand =
        new Demand(
            who.id(),
            who.reference(),
            who.order().id(),
            line,
            q(quantity),
            rank,
            TransferEvents.AT_CONFIRM);
    return new StockDemanded(id, demand, q(inherited), null, balance);
  }

  public StockDemandRaised raised(TransferEvents who, int line, long demand, Balance balance) {
    return new StockDemandRaised(id, who.id(), line, q(1), q(demand), balance);
  }

  public StockDemandLowered lowered(
      TransferEvents who, int line, long demand, long released, Balance balance) {
    return new StockDemandLowered(id, who.id(), line, q(1), q(demand), q(released), balance);
  }

  public StockDemandReranked reranked(
      TransferEvents who, int line, Priority priority, Instant date, Balance balance) {
    return new StockDemandReranked(
        id, who.id(), line, rank(who, line, priority, date), TransferEvents.AT_CONFIRM, balance);
  }

  public StockAllocated allocated(Balance balance, Allocation... allocations) {
    return new StockAllocated(id, AllocationCause.RECEIPT, q(1), List.of(allocations), balance);
  }

  public static Allocation gets(TransferEvents who, int line, long given, long reserved) {
    return new Allocation(
        who.id(), who.reference(), line, q(given), q(given), q(given), q(reserved), 1);
  }

  public StockUnreserved unreserved(TransferEvents who, int line, long released, Balance balance) {
    return new StockUnreserved(id, who.id(), line, q(released), balance);
  }

  public StockShipped shipped(TransferEvents who, int line, long quantity, Balance balance) {
    return new StockShipped(
        id,
        who.id(),
        who.reference(),
        line,
        q(quantity),
        q(quantity),
        Quantity.ZERO,
        Quantity.ZERO,
        balance);
  }

  public StockDemandWithdrawn withdrawn(
      TransferEvents who, int line, long released, Balance balance) {
    return new StockDemandWithdrawn(id, who.id(), who.reference(), line, q(released), balance);
  }
}
