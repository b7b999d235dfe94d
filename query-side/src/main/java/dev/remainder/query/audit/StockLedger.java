package dev.remainder.query.audit;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.util.HashMap;
import java.util.Map;

/** Keeps the figures of all stock items, and compares each balance that an event tells. */
final class StockLedger {

  private final Findings findings;
  private final Map<String, StockFigures> items = new HashMap<>();

  StockLedger(Findings findings) {
    this.findings = findings;
  }

  Map<String, StockFigures> all() {
    return items;
  }

  void apply(StockItemEvent event, Place place) {
    var item = items.computeIfAbsent(place.stream(), none -> new StockFigures());
    item.told = applied(item, event);
    var told = item.told;
    findings.check(
        Equation.STOCK_BOUNDS,
        !told.reserved().isNegative() && !told.reserved().isMoreThan(told.onHand()),
        place,
        "reserved %s, on hand %s",
        told.reserved(),
        told.onHand());
    findings.check(
        Equation.STOCK_ON_HAND,
        told.onHand().equals(item.onHand),
        place,
        "on hand %s, but received + counted differences - shipped = %s",
        told.onHand(),
        item.onHand);
    findings.check(
        Equation.STOCK_LINES,
        told.reserved().equals(item.held),
        place,
        "reserved %s, but its queue holds %s",
        told.reserved(),
        item.held);
  }

  /** The balance that the event tells. */
  private static Balance applied(StockFigures item, StockItemEvent event) {
    return switch (event) {
      case StockItemOpened it -> Balance.EMPTY;
      case StockReceived it -> {
        item.onHand = item.onHand.plus(it.quantity());
        yield it.balance();
      }
      case StockCounted it -> {
        item.onHand = item.onHand.plus(it.difference());
        it.displaced()
            .forEach(lost -> item.hold(key(lost.transferId(), lost.line()), lost.reserved()));
        yield it.balance();
      }
      case StockDemanded it -> {
        var parent = it.inheritedFrom();
        if (parent != null) {
          item.passOn(key(parent, it.demand().line()));
        }
        item.join(it.demand().key(), it.demand().quantity(), it.inherited());
        yield it.balance();
      }
      case StockDemandRaised it -> {
        item.demand(key(it.transferId(), it.line()), it.demand());
        yield it.balance();
      }
      case StockDemandLowered it -> {
        lower(item, key(it.transferId(), it.line()), it.demand(), it.released());
        yield it.balance();
      }
      case StockDemandReranked it -> it.balance();
      case StockAllocated it -> {
        it.allocations()
            .forEach(given -> item.hold(key(given.transferId(), given.line()), given.reserved()));
        yield it.balance();
      }
      case StockUnreserved it -> {
        item.hold(key(it.transferId(), it.line()), Quantity.ZERO);
        yield it.balance();
      }
      case StockShipped it -> {
        item.onHand = item.onHand.minus(it.quantity());
        item.leave(key(it.transferId(), it.line()));
        item.keep(key(it.transferId(), it.line()), it.kept());
        yield it.balance();
      }
      case StockDemandWithdrawn it -> {
        item.leave(key(it.transferId(), it.line()));
        yield it.balance();
      }
    };
  }

  private static void lower(StockFigures item, DemandKey key, Quantity demand, Quantity released) {
    if (demand.isZero()) {
      item.leave(key);
    } else {
      item.demand(key, demand);
      item.release(key, released);
    }
  }

  private static DemandKey key(TransferId transfer, int line) {
    return new DemandKey(transfer, line);
  }
}
