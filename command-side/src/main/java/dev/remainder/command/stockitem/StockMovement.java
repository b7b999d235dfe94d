package dev.remainder.command.stockitem;

import dev.remainder.command.platform.Recorded;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import java.util.List;

/** What a receipt or a count led to: who got stock, and who lost it. */
record StockMovement(
    Quantity onHand,
    Quantity reserved,
    Quantity free,
    List<Allocated> allocated,
    List<Displaced> displaced) {

  /**
   * @param nowReady the transfer is Ready by it
   */
  record Allocated(
      TransferId transferId, String reference, int line, Quantity quantity, boolean nowReady) {}

  record Displaced(TransferId transferId, String reference, int line, Quantity quantity) {}

  static StockMovement received(Recorded recorded) {
    var balance = recorded.last(StockReceived.class).orElseThrow().balance();
    return of(recorded, balance, List.of());
  }

  static StockMovement counted(Recorded recorded) {
    var counted = recorded.last(StockCounted.class).orElseThrow();
    var displaced =
        counted.displaced().stream()
            .map(it -> new Displaced(it.transferId(), it.reference(), it.line(), it.quantity()))
            .toList();
    return of(recorded, counted.balance(), displaced);
  }

  private static StockMovement of(Recorded recorded, Balance moved, List<Displaced> displaced) {
    var balance = recorded.last(StockAllocated.class).map(StockAllocated::balance).orElse(moved);
    var allocated =
        recorded
            .all(StockAllocated.class)
            .flatMap(decision -> decision.allocations().stream())
            .filter(allocation -> allocation.given().isPositive())
            .map(allocation -> allocated(allocation, recorded))
            .toList();
    return new StockMovement(
        balance.onHand(), balance.reserved(), balance.free(), allocated, displaced);
  }

  private static Allocated allocated(Allocation allocation, Recorded recorded) {
    boolean ready =
        recorded
            .all(TransferReserved.class)
            .filter(reserved -> reserved.transferId().equals(allocation.transferId()))
            .reduce((earlier, later) -> later)
            .filter(reserved -> reserved.state() == TransferState.READY)
            .isPresent();
    return new Allocated(
        allocation.transferId(),
        allocation.reference(),
        allocation.line(),
        allocation.given(),
        ready);
  }
}
