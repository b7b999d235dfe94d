package dev.remainder.command.stockitem;

import static dev.remainder.command.testing.Sample.q;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** DRAWER at WH, by the events that brought it where a test begins. */
final class AStockItem {

  static final StockItemId ID = new StockItemId("WH", "DRAWER");

  private final List<StockItemEvent> events = new ArrayList<>();
  private Balance balance = Balance.EMPTY;

  static AStockItem empty() {
    var item = new AStockItem();
    item.events.add(new StockItemOpened(ID, "Drawer Case Black"));
    return item;
  }

  static AStockItem with(long onHand) {
    return empty().receiving(onHand);
  }

  AStockItem receiving(long quantity) {
    balance = balance.withOnHand(balance.onHand().plus(q(quantity)));
    events.add(new StockReceived(ID, q(quantity), null, balance));
    return this;
  }

  AStockItem wanted(ADemand demand) {
    events.add(new StockDemanded(ID, demand.demand(), Quantity.ZERO, null, balance));
    return this;
  }

  AStockItem promised(ADemand demand, long held) {
    wanted(demand);
    var free = balance.free();
    balance = balance.reserving(q(held));
    events.add(
        new StockAllocated(
            ID,
            AllocationCause.DEMAND,
            free,
            List.of(allocation(demand, demand.quantity(), free, q(held), q(held), 1)),
            balance));
    return this;
  }

  AStockItem unreserved(ADemand demand, long released) {
    balance = balance.releasing(q(released));
    events.add(new StockUnreserved(ID, demand.transfer(), demand.line(), q(released), balance));
    return this;
  }

  /** A delivery left {@code kept} behind for its backorder, which is still to come. */
  AStockItem shippedKeeping(ADemand demand, long shipped, long kept) {
    balance = balance.shipping(q(shipped), q(shipped));
    events.add(
        new StockShipped(
            ID,
            demand.transfer(),
            demand.reference(),
            demand.line(),
            q(shipped),
            q(shipped),
            q(kept),
            Quantity.ZERO,
            balance));
    return this;
  }

  List<StockItemEvent> events() {
    return events;
  }

  static Balance balance(long onHand, long reserved) {
    return new Balance(q(onHand), q(reserved));
  }

  static StockAllocated allocated(
      AllocationCause cause, long free, Balance balance, Allocation... allocations) {
    return new StockAllocated(ID, cause, q(free), Arrays.asList(allocations), balance);
  }

  static Allocation allocation(
      ADemand demand, Quantity asked, Quantity free, Quantity given, Quantity reserved, int rank) {
    return new Allocation(
        demand.transfer(), demand.reference(), demand.line(), asked, free, given, reserved, rank);
  }

  /** Of {@code free}, the line that asked for so much was given so much, and now holds so much. */
  static Allocation allocation(
      ADemand demand, long asked, long free, long given, long reserved, int rank) {
    return allocation(demand, q(asked), q(free), q(given), q(reserved), rank);
  }
}
