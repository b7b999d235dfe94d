package dev.remainder.query.stockitem;

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
import dev.remainder.events.value.StockItemId;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import org.jspecify.annotations.Nullable;

/**
 * The stock of one product at one warehouse.
 *
 * @param name the product's
 * @param openDemand what all that wait still want
 */
public record StockItemView(
    StockItemId id,
    String name,
    Balance balance,
    Quantity openDemand,
    QueueView queue,
    long version)
    implements StreamView {

  public static StockItemView evolve(
      @Nullable StockItemView view, StockItemEvent event, Occurrence occurrence) {
    return view == null
        ? opened((StockItemOpened) event, occurrence.version())
        : view.after(event, occurrence.version());
  }

  /** Open demand for which no stock is held. */
  Quantity shortage() {
    return openDemand.lessAtMost(balance.reserved());
  }

  private static StockItemView opened(StockItemOpened it, long now) {
    return new StockItemView(
        it.stockItemId(), it.name(), Balance.EMPTY, Quantity.ZERO, QueueView.EMPTY, now);
  }

  private StockItemView after(StockItemEvent event, long now) {
    return switch (event) {
      case StockItemOpened again -> throw new IllegalStateException("Opened twice: " + again);
      case StockReceived it -> with(it.balance(), openDemand, queue, now);
      case StockCounted it -> with(it.balance(), openDemand, displaced(it), now);
      case StockDemanded it ->
          with(
              it.balance(),
              openDemand.plus(it.demand().quantity()),
              queue.joined(QueueLineView.of(it.demand(), it.inherited())),
              now);
      case StockDemandRaised it ->
          demanding(new DemandKey(it.transferId(), it.line()), it.demand(), it.balance(), now);
      case StockDemandLowered it -> lowered(it, now);
      case StockDemandReranked it ->
          with(
              it.balance(),
              openDemand,
              queue.changed(
                  new DemandKey(it.transferId(), it.line()),
                  line -> line.ranked(it.rank(), it.reservation())),
              now);
      case StockAllocated it -> with(it.balance(), openDemand, allocated(it), now);
      case StockUnreserved it ->
          with(
              it.balance(),
              openDemand,
              queue.changed(
                  new DemandKey(it.transferId(), it.line()), line -> line.holding(Quantity.ZERO)),
              now);
      case StockShipped it ->
          demanding(new DemandKey(it.transferId(), it.line()), Quantity.ZERO, it.balance(), now);
      case StockDemandWithdrawn it ->
          demanding(new DemandKey(it.transferId(), it.line()), Quantity.ZERO, it.balance(), now);
    };
  }

  /** A line that wants nothing any more leaves the queue. */
  private StockItemView demanding(DemandKey key, Quantity demand, Balance newBalance, long now) {
    return with(
        newBalance,
        openDemand.minus(queue.demandOf(key)).plus(demand),
        demand.isZero() ? queue.left(key) : queue.changed(key, line -> line.demanding(demand)),
        now);
  }

  private StockItemView lowered(StockDemandLowered it, long now) {
    var key = new DemandKey(it.transferId(), it.line());
    var released = queue.changed(key, line -> line.holding(line.reserved().minus(it.released())));
    return with(it.balance(), openDemand, released, now)
        .demanding(key, it.demand(), it.balance(), now);
  }

  private QueueView allocated(StockAllocated it) {
    var after = queue;
    for (var given : it.allocations()) {
      after =
          after.changed(
              new DemandKey(given.transferId(), given.line()),
              line -> line.holding(given.reserved()));
    }
    return after;
  }

  private QueueView displaced(StockCounted it) {
    var after = queue;
    for (var taken : it.displaced()) {
      after =
          after.changed(
              new DemandKey(taken.transferId(), taken.line()),
              line -> line.holding(taken.reserved()));
    }
    return after;
  }

  private StockItemView with(
      Balance newBalance, Quantity newOpenDemand, QueueView newQueue, long now) {
    return new StockItemView(id, name, newBalance, newOpenDemand, newQueue, now);
  }
}
