package dev.remainder.query.history;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Displacement;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.stockitem.QueueLineView;
import dev.remainder.query.stockitem.StockItemView;
import dev.remainder.query.transfer.TransferView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Promises stock as the command side would: greedily, in the one order (domain.md 4). */
final class SimulatedStock {

  private final Ledger ledger;

  SimulatedStock(Ledger ledger) {
    this.ledger = ledger;
  }

  void receive(StockItemId id, Quantity quantity) {
    var balance = view(id).balance();
    var after = balance.withOnHand(balance.onHand().plus(quantity));
    ledger.happens(id.toString(), new StockReceived(id, quantity, null, after));
    allocate(id, AllocationCause.RECEIPT, null, null);
  }

  void allocateDue(StockItemId id) {
    allocate(id, AllocationCause.SCHEDULE, null, null);
  }

  void count(StockItemId id, Quantity found) {
    var before = view(id).balance();
    var left = before.reserved().lessAtMost(found);
    var displaced = new ArrayList<Displacement>();
    for (var line : queue(id).reversed()) {
      var taken = line.reserved().min(left);
      if (taken.isPositive()) {
        displaced.add(
            new Displacement(
                line.rank().transferId(),
                line.reference(),
                line.line(),
                taken,
                line.reserved().minus(taken)));
        left = left.minus(taken);
      }
    }
    var lost = before.reserved().lessAtMost(found);
    ledger.happens(
        id.toString(),
        new StockCounted(
            id,
            before.onHand(),
            found.minus(before.onHand()),
            "cycle count",
            displaced,
            before.releasing(lost).withOnHand(found)));
    displaced.forEach(it -> tellLoser(id, it, found));
    allocate(id, AllocationCause.COUNT, null, null);
  }

  void demand(StockItemId id, Demand demand, Quantity inherited, TransferId parent) {
    ledger.happens(
        id.toString(), new StockDemanded(id, demand, inherited, parent, view(id).balance()));
    if (inherited.isPositive()) {
      hold(demand.key(), id, inherited, inherited, AllocationCause.INHERITED);
    }
    var served =
        inherited.isLessThan(demand.quantity()) && demand.reservation().isAutomaticAt(ledger.now());
    allocate(id, AllocationCause.DEMAND, served ? demand.key() : null, null);
  }

  void check(StockItemId id, DemandKey key) {
    if (missing(view(id).queue().lines().get(key)).isPositive()) {
      allocate(id, AllocationCause.CHECK_AVAILABILITY, key, null);
      ledger.unreserved.remove(key);
    }
  }

  void rerank(StockItemId id, AllocationRank rank, Reservation reservation) {
    ledger.happens(
        id.toString(),
        new StockDemandReranked(
            id, rank.transferId(), rank.line(), rank, reservation, view(id).balance()));
    allocate(id, AllocationCause.RERANK, null, null);
  }

  void unreserve(StockItemId id, QueueLineView line) {
    var key = key(line);
    var after = view(id).balance().releasing(line.reserved());
    ledger.happens(
        id.toString(),
        new StockUnreserved(id, key.transferId(), key.line(), line.reserved(), after));
    ledger.unreserved.add(key);
    allocate(id, AllocationCause.RELEASE, null, key.transferId());
  }

  void withdraw(StockItemId id, QueueLineView line) {
    var after = view(id).balance().releasing(line.reserved());
    ledger.happens(
        id.toString(),
        new StockDemandWithdrawn(
            id, line.rank().transferId(), line.reference(), line.line(), line.reserved(), after));
    allocate(id, AllocationCause.RELEASE, null, line.rank().transferId());
  }

  /**
   * @param kept what its backorder takes over
   */
  void ship(StockItemId id, QueueLineView line, Quantity shipped, Quantity kept) {
    var released = line.reserved().minus(shipped).minus(kept);
    ledger.happens(
        id.toString(),
        new StockShipped(
            id,
            line.rank().transferId(),
            line.reference(),
            line.line(),
            shipped,
            shipped,
            kept,
            released,
            view(id).balance().shipping(shipped, shipped.plus(released))));
    allocate(id, AllocationCause.RELEASE, null, line.rank().transferId());
  }

  private void allocate(
      StockItemId id, AllocationCause cause, DemandKey asking, TransferId leaving) {
    var decisions = new ArrayList<Allocation>();
    var free = view(id).balance().free();
    var left = free;
    var rank = 0;
    for (var line : queue(id)) {
      var asks = key(line).equals(asking);
      if (!missing(line).isPositive()) {
        continue;
      }
      rank++;
      var given = asks || takesPart(line, leaving) ? missing(line).min(left) : Quantity.ZERO;
      if (given.isPositive() || asks) {
        decisions.add(
            new Allocation(
                line.rank().transferId(),
                line.reference(),
                line.line(),
                missing(line),
                left,
                given,
                line.reserved().plus(given),
                rank));
        left = left.minus(given);
      }
    }
    if (!decisions.isEmpty()) {
      var after = view(id).balance().reserving(free.minus(left));
      ledger.happens(id.toString(), new StockAllocated(id, cause, free, decisions, after));
      decisions.stream()
          .filter(it -> it.given().isPositive())
          .forEach(it ->
              hold(
                  new DemandKey(it.transferId(), it.line()), id, it.given(), it.reserved(), cause));
    }
  }

  private boolean takesPart(QueueLineView line, TransferId leaving) {
    return line.reservation().isAutomaticAt(ledger.now())
        && !ledger.unreserved.contains(key(line))
        && !line.rank().transferId().equals(leaving);
  }

  private void hold(
      DemandKey key, StockItemId id, Quantity given, Quantity reserved, AllocationCause cause) {
    var transfer = ledger.transfers.get(key.transferId().value());
    ledger.happens(
        transfer.id(),
        new TransferReserved(
            key.transferId(),
            transfer.reference(),
            key.line(),
            id.sku(),
            given,
            reserved,
            cause,
            TransferState.READY));
  }

  private void tellLoser(StockItemId id, Displacement lost, Quantity found) {
    var transfer = ledger.transfers.get(lost.transferId().value());
    ledger.happens(
        transfer.id(),
        new ReservationDisplaced(
            lost.transferId(),
            lost.reference(),
            lost.line(),
            id.sku(),
            lost.quantity(),
            lost.reserved(),
            found,
            "cycle count",
            stateWith(transfer, lost)));
  }

  private static TransferState stateWith(TransferView transfer, Displacement lost) {
    var others =
        transfer.lines().stream()
            .anyMatch(it -> it.line() != lost.line() && it.reserved().isPositive());
    return others || lost.reserved().isPositive() ? TransferState.READY : TransferState.WAITING;
  }

  private StockItemView view(StockItemId id) {
    return ledger.stock.get(id.toString());
  }

  private List<QueueLineView> queue(StockItemId id) {
    return view(id).queue().lines().values().stream()
        .sorted(Comparator.comparing(QueueLineView::rank))
        .toList();
  }

  static DemandKey key(QueueLineView line) {
    return new DemandKey(line.rank().transferId(), line.line());
  }

  private static Quantity missing(QueueLineView line) {
    return line.demand().minus(line.reserved());
  }
}
