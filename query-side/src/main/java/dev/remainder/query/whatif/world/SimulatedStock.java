package dev.remainder.query.whatif.world;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A stock item in a simulated world: 0 <= reserved <= on hand, reserved = what its queue holds. */
final class SimulatedStock {

  /** domain.md 4. */
  static final Comparator<SimulatedLine> BY_RANK = Comparator.comparing(line -> line.rank);

  private static final Comparator<SimulatedLine> BY_CONFIRMATION =
      Comparator.comparing((SimulatedLine line) -> line.rank.confirmedAt())
          .thenComparing(line -> line.rank.orderReference().length())
          .thenComparing(line -> line.rank.orderReference())
          .thenComparing(line -> line.rank.transferId().value())
          .thenComparing(line -> line.rank.line());

  final StockItemId id;
  Quantity onHand = Quantity.ZERO;
  private Quantity reserved = Quantity.ZERO;
  private NavigableSet<SimulatedLine> queue;
  private NavigableSet<SimulatedLine> shortOfStock;

  SimulatedStock(StockItemId id, AllocationRule rule) {
    this.id = id;
    this.queue = new TreeSet<>(orderOf(rule));
    this.shortOfStock = new TreeSet<>(orderOf(rule));
  }

  private static Comparator<SimulatedLine> orderOf(AllocationRule rule) {
    return rule == AllocationRule.FIFO ? BY_CONFIRMATION : BY_RANK;
  }

  void lineUp(AllocationRule rule) {
    var lines = queue;
    queue = new TreeSet<>(orderOf(rule));
    shortOfStock = new TreeSet<>(orderOf(rule));
    lines.forEach(this::put);
  }

  Quantity reserved() {
    return reserved;
  }

  Quantity free() {
    return onHand.minus(reserved);
  }

  /** First in line first. */
  NavigableSet<SimulatedLine> queue() {
    return queue;
  }

  /** Those of the queue that miss something. */
  NavigableSet<SimulatedLine> shortOfStock() {
    return shortOfStock;
  }

  /** With what it holds already. */
  void join(SimulatedLine line) {
    reserved = reserved.plus(line.reserved);
    put(line);
  }

  /** Between a delivery and its backorder: held for a line that is about to join. */
  void keep(Quantity quantity) {
    reserved = reserved.plus(quantity);
  }

  void unkeep(Quantity quantity) {
    reserved = reserved.minus(quantity);
  }

  /** Gives back what it holds. */
  void leave(SimulatedLine line) {
    take(line);
    reserved = reserved.minus(line.reserved);
    line.reserved = Quantity.ZERO;
  }

  void hold(SimulatedLine line, Quantity quantity) {
    take(line);
    reserved = reserved.minus(line.reserved).plus(quantity);
    line.reserved = quantity;
    put(line);
  }

  /** More or less than until now; what it holds beyond is given back. */
  void want(SimulatedLine line, Quantity demand) {
    take(line);
    var held = line.reserved.min(demand);
    reserved = reserved.minus(line.reserved).plus(held);
    line.reserved = held;
    line.demand = demand;
    if (demand.isPositive()) {
      put(line);
    }
  }

  void rerank(SimulatedLine line, AllocationRank rank) {
    take(line);
    line.rank = rank;
    put(line);
  }

  private void take(SimulatedLine line) {
    queue.remove(line);
    shortOfStock.remove(line);
  }

  private void put(SimulatedLine line) {
    queue.add(line);
    if (line.isShort()) {
      shortOfStock.add(line);
    }
  }
}
