package dev.remainder.events.examples;

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
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Displacement;
import java.util.List;

/** Examples of what happens to a stock item, with everything set that may be set. */
public final class StockItemEvents {

  private StockItemEvents() {}

  public static StockItemOpened opened() {
    return new StockItemOpened(Things.DRAWERS, Things.DRAWER_NAME);
  }

  public static StockReceived received() {
    return new StockReceived(
        Things.DRAWERS, Things.units("20"), "PO-7", Things.balance("45", "25"));
  }

  /** Fewer than promised: the transfer loses what is not there. */
  public static StockCounted counted() {
    return new StockCounted(
        Things.DRAWERS,
        Things.units("45"),
        Things.units("-5"),
        "cycle count",
        List.of(
            new Displacement(
                Things.TRANSFER.id(),
                Things.TRANSFER.reference(),
                1,
                Things.units("5"),
                Things.units("40"))),
        Things.balance("40", "40"));
  }

  /** By a backorder, which inherits from its parent. */
  public static StockDemanded demanded() {
    return new StockDemanded(
        Things.DRAWERS,
        new Demand(
            Things.BACKORDER.id(),
            Things.BACKORDER.reference(),
            Things.ORDER,
            1,
            Things.units("10"),
            Things.rank(Things.BACKORDER),
            Things.reservation()),
        Things.units("2"),
        Things.TRANSFER.id(),
        Things.balance("2", "2"));
  }

  public static StockDemandRaised demandRaised() {
    return new StockDemandRaised(
        Things.DRAWERS,
        Things.TRANSFER.id(),
        1,
        Things.units("5"),
        Things.units("60"),
        Things.balance("45", "45"));
  }

  public static StockDemandLowered demandLowered() {
    return new StockDemandLowered(
        Things.DRAWERS,
        Things.TRANSFER.id(),
        1,
        Things.units("15"),
        Things.units("40"),
        Things.units("5"),
        Things.balance("45", "40"));
  }

  public static StockDemandReranked reranked() {
    return new StockDemandReranked(
        Things.DRAWERS,
        Things.TRANSFER.id(),
        1,
        Things.rank(Things.TRANSFER),
        Things.reservation(),
        Things.balance("45", "45"));
  }

  public static StockAllocated allocated() {
    return new StockAllocated(
        Things.DRAWERS,
        AllocationCause.RECEIPT,
        Things.units("20"),
        List.of(
            new Allocation(
                Things.TRANSFER.id(),
                Things.TRANSFER.reference(),
                1,
                Things.units("30"),
                Things.units("20"),
                Things.units("20"),
                Things.units("45"),
                1)),
        Things.balance("45", "45"));
  }

  public static StockUnreserved unreserved() {
    return new StockUnreserved(
        Things.DRAWERS, Things.TRANSFER.id(), 1, Things.units("45"), Things.balance("45", "0"));
  }

  public static StockShipped shipped() {
    return new StockShipped(
        Things.DRAWERS,
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        1,
        Things.units("40"),
        Things.units("40"),
        Things.units("3"),
        Things.units("2"),
        Things.balance("5", "3"));
  }

  public static StockDemandWithdrawn withdrawn() {
    return new StockDemandWithdrawn(
        Things.DRAWERS,
        Things.TRANSFER.id(),
        Things.TRANSFER.reference(),
        1,
        Things.units("45"),
        Things.balance("45", "0"));
  }
}
