package dev.remainder.command.stockitem;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.remainder.command.stockitem.StockItemCommand.OfWaitingLine;
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
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a stock item: its balance, its queue, and what is kept for coming backorders.
 */
final class StockState {

  private Balance balance;
  private final StockQueue queue;

  /**
   * Between a delivery and its backorder, in one transaction: what passes from one to the other.
   */
  private final Map<String, Quantity> kept;

  StockState() {
    this(Balance.EMPTY, new StockQueue(), Map.of());
  }

  /** From a snapshot. */
  @JsonCreator
  StockState(Balance balance, StockQueue queue, Map<String, Quantity> kept) {
    this.balance = balance;
    this.queue = queue;
    this.kept = new HashMap<>(kept);
  }

  Balance balance() {
    return balance;
  }

  StockQueue queue() {
    return queue;
  }

  Optional<Waiting> waiting(OfWaitingLine command) {
    return queue.find(command.key());
  }

  Quantity keptBy(DemandKey parent) {
    return kept.getOrDefault(parent.toString(), Quantity.ZERO);
  }

  void evolve(StockItemEvent event) {
    switch (event) {
      case StockItemOpened opened -> {}
      case StockReceived received -> balance = received.balance();
      case StockCounted counted -> {
        counted
            .displaced()
            .forEach(d -> queue.hold(new DemandKey(d.transferId(), d.line()), d.reserved()));
        balance = counted.balance();
      }
      case StockDemanded demanded -> {
        var parent = demanded.inheritedFrom();
        if (parent != null) {
          kept.remove(new DemandKey(parent, demanded.demand().line()).toString());
        }
        queue.put(new Waiting(demanded.demand(), demanded.inherited(), false));
        balance = demanded.balance();
      }
      case StockDemandRaised raised -> {
        var key = new DemandKey(raised.transferId(), raised.line());
        queue.find(key).ifPresent(line -> queue.put(line.wanting(raised.demand())));
        balance = raised.balance();
      }
      case StockDemandLowered lowered -> {
        lower(lowered);
        balance = lowered.balance();
      }
      case StockDemandReranked reranked -> {
        rerank(reranked);
        balance = reranked.balance();
      }
      case StockAllocated allocated -> {
        allocate(allocated);
        balance = allocated.balance();
      }
      case StockUnreserved unreserved -> {
        var key = new DemandKey(unreserved.transferId(), unreserved.line());
        queue
            .find(key)
            .ifPresent(line -> queue.put(new Waiting(line.demand(), Quantity.ZERO, true)));
        balance = unreserved.balance();
      }
      case StockShipped shipped -> {
        var key = new DemandKey(shipped.transferId(), shipped.line());
        queue.remove(key);
        if (shipped.kept().isPositive()) {
          kept.put(key.toString(), shipped.kept());
        }
        balance = shipped.balance();
      }
      case StockDemandWithdrawn withdrawn -> {
        queue.remove(new DemandKey(withdrawn.transferId(), withdrawn.line()));
        balance = withdrawn.balance();
      }
    }
  }

  private void lower(StockDemandLowered lowered) {
    var key = new DemandKey(lowered.transferId(), lowered.line());
    if (lowered.demand().isZero()) {
      queue.remove(key);
      return;
    }
    queue
        .find(key)
        .ifPresent(line ->
            queue.put(
                line.wanting(lowered.demand()).holding(line.reserved().minus(lowered.released()))));
  }

  private void rerank(StockDemandReranked reranked) {
    queue
        .find(new DemandKey(reranked.transferId(), reranked.line()))
        .ifPresent(line -> queue.put(line.ranked(reranked.rank(), reranked.reservation())));
  }

  private void allocate(StockAllocated allocated) {
    for (var decision : allocated.allocations()) {
      var key = new DemandKey(decision.transferId(), decision.line());
      queue.hold(key, decision.reserved());
      if (allocated.cause() == AllocationCause.CHECK_AVAILABILITY) {
        queue
            .find(key)
            .ifPresent(line -> queue.put(new Waiting(line.demand(), line.reserved(), false)));
      }
    }
  }
}
