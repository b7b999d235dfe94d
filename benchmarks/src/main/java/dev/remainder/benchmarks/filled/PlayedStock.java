package dev.remainder.benchmarks.filled;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One product at the warehouse, promised as domain.md 4 says. */
final class PlayedStock {

  private final PlayedLog log;
  private final StockItemId id;
  private final String name;
  private final TreeMap<AllocationRank, PlayedLine> shortOfStock = new TreeMap<>();
  private Balance balance = Balance.EMPTY;

  PlayedStock(PlayedLog log, StockItemId id, String name) {
    this.log = log;
    this.id = id;
    this.name = name;
  }

  StockItemId id() {
    return id;
  }

  String name() {
    return name;
  }

  void open() {
    happens(new StockItemOpened(id, name));
  }

  /** Only before anything is ordered. */
  void count(Quantity onHand) {
    balance = balance.withOnHand(onHand);
    happens(new StockCounted(id, Quantity.ZERO, onHand, "first count", List.of(), balance));
  }

  /** As much as is missing, and so much more. */
  void receiveWhatIsMissing(Quantity more) {
    var quantity =
        shortOfStock.values().stream().map(PlayedLine::missing).reduce(more, Quantity::plus);
    balance = balance.withOnHand(balance.onHand().plus(quantity));
    happens(new StockReceived(id, quantity, "PO-" + log.events(), balance));
    allocate(AllocationCause.RECEIPT, null);
  }

  void demand(PlayedLine line, @Nullable TransferId parent) {
    happens(new StockDemanded(id, line.demand(), Quantity.ZERO, parent, balance));
    shortOfStock.put(line.demand().rank(), line);
    allocate(AllocationCause.DEMAND, line);
  }

  /** All that the line holds leaves; the line leaves the queue. */
  void ship(PlayedLine line) {
    var shipped = line.reserved();
    balance = balance.shipping(shipped, shipped);
    shortOfStock.remove(line.demand().rank());
    happens(
        new StockShipped(
            id,
            line.demand().transferId(),
            line.demand().reference(),
            line.demand().line(),
            shipped,
            shipped,
            Quantity.ZERO,
            Quantity.ZERO,
            balance));
  }

  /**
   * @param asking is told also if it gets nothing; or null
   */
  private void allocate(AllocationCause cause, @Nullable PlayedLine asking) {
    var free = balance.free();
    var left = free;
    var decisions = new ArrayList<Allocation>();
    var served = new ArrayList<PlayedLine>();
    var rank = 0;
    for (var line : shortOfStock.values()) {
      rank++;
      var given = line.missing().min(left);
      if (given.isPositive() || line == asking) {
        decisions.add(line.allocated(left, given, rank));
        served.add(line);
        left = left.minus(given);
      } else if (asking == null) {
        break;
      }
    }
    if (decisions.isEmpty()) {
      return;
    }
    balance = balance.reserving(free.minus(left));
    happens(new StockAllocated(id, cause, free, decisions, balance));
    for (var place = 0; place < served.size(); place++) {
      hold(served.get(place), decisions.get(place).given(), cause);
    }
  }

  private void hold(PlayedLine line, Quantity given, AllocationCause cause) {
    if (given.isPositive()) {
      line.hold(log, given, cause);
      if (!line.missing().isPositive()) {
        shortOfStock.remove(line.demand().rank());
      }
    }
  }

  private void happens(StockItemEvent event) {
    log.happens("StockItem", id.toString(), event);
  }
}
