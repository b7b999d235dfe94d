package dev.remainder.query.why;

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
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.stockitem.QueueLineView;
import dev.remainder.query.stockitem.StockItemView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one line through the stream of its stock item: what it was given and what it lost, so
 * that what was given less what was lost is what it holds.
 */
final class LineStory {

  private final DemandKey key;
  private final Set<DemandKey> unreserved = new HashSet<>();
  private final List<LineDecision> decisions = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private @Nullable StockItemView stock;

  LineStory(DemandKey key) {
    this.key = key;
  }

  void on(long position, StockItemEvent event, Occurrence occurrence) {
    var at = occurrence.at();
    if (event instanceof StockAllocated it) {
      decided(position, at, it);
    }
    stock = StockItemView.evolve(stock, event, occurrence);
    switch (event) {
      case StockItemOpened none -> {}
      case StockReceived none -> {}
      case StockDemandReranked none -> {}
      case StockDemanded it -> joined(position, at, it);
      case StockDemandRaised it ->
          passedBy(position, at, new DemandKey(it.transferId(), it.line()));
      case StockDemandLowered it ->
          lost(position, at, it.transferId(), it.line(), Loss.Kind.RELEASED, it.released());
      case StockUnreserved it -> {
        unreserved.add(new DemandKey(it.transferId(), it.line()));
        lost(position, at, it.transferId(), it.line(), Loss.Kind.RELEASED, it.released());
      }
      case StockShipped it -> {
        lost(position, at, it.transferId(), it.line(), Loss.Kind.SHIPPED, it.fromReserved());
        lost(position, at, it.transferId(), it.line(), Loss.Kind.PASSED_ON, it.kept());
        lost(position, at, it.transferId(), it.line(), Loss.Kind.RELEASED, it.released());
      }
      case StockDemandWithdrawn it ->
          lost(position, at, it.transferId(), it.line(), Loss.Kind.RELEASED, it.released());
      case StockCounted it -> displaced(position, at, it);
      case StockAllocated it -> takesPartAgain(it);
    }
  }

  List<LineDecision> decisions() {
    return List.copyOf(decisions);
  }

  List<Loss> losses() {
    return List.copyOf(losses);
  }

  @Nullable StockItemView stock() {
    return stock;
  }

  /** The line as it waits; null if it has not joined the queue or has left it. */
  @Nullable QueueLineView line() {
    return stock == null ? null : stock.queue().lines().get(key);
  }

  /** Which rule keeps it from automatic allocation at that moment; null if none does. */
  @Nullable RuledOutBy keptOutAt(QueueLineView line, Instant moment) {
    return Rule.keepingOut(line, unreserved, moment);
  }

  private void joined(long position, Instant at, StockDemanded it) {
    if (it.demand().key().equals(key) && it.inherited().isPositive()) {
      decisions.add(
          new LineDecision(
              position,
              at,
              AllocationCause.INHERITED,
              it.demand().quantity(),
              it.inherited(),
              it.inherited(),
              1,
              List.of(),
              0,
              it.inherited().isLessThan(it.demand().quantity())
                  ? RuledOutBy.NOT_ENOUGH_FREE
                  : null));
    }
    passedBy(position, at, it.demand().key());
  }

  /** Nobody decides about a line that does not take part when it asks. */
  private void passedBy(long position, Instant at, DemandKey who) {
    var line = line();
    if (who.equals(key) && line != null && stock != null) {
      var rule = keptOutAt(line, at);
      if (rule != null && AheadOfIt.missing(line).isPositive()) {
        decisions.add(Verdict.passedBy(position, at, line, stock, rule));
      }
    }
  }

  private void decided(long position, Instant at, StockAllocated it) {
    var line = line();
    if (line != null && stock != null && AheadOfIt.missing(line).isPositive()) {
      decisions.add(Verdict.of(position, at, it, line, stock, keptOutAt(line, at)));
    }
  }

  private void displaced(long position, Instant at, StockCounted it) {
    it.displaced().stream()
        .filter(lost -> key.equals(new DemandKey(lost.transferId(), lost.line())))
        .forEach(lost ->
            losses.add(new Loss(position, at, Loss.Kind.DISPLACED, lost.quantity(), it.reason())));
  }

  private void lost(
      long position, Instant at, TransferId who, int line, Loss.Kind kind, Quantity quantity) {
    if (key.equals(new DemandKey(who, line)) && quantity.isPositive()) {
      losses.add(new Loss(position, at, kind, quantity, null));
    }
  }

  /** Check Availability brings a line back into allocation. */
  private void takesPartAgain(StockAllocated it) {
    if (it.cause() == AllocationCause.CHECK_AVAILABILITY) {
      it.allocations()
          .forEach(given -> unreserved.remove(new DemandKey(given.transferId(), given.line())));
    }
  }
}
