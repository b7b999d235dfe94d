package dev.remainder.query.audit;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import java.util.HashMap;
import java.util.Map;

/** The figures of one stock item. */
final class StockFigures {

  /** A line in its queue. */
  private record Held(Quantity demand, Quantity reserved) {}

  private final Map<DemandKey, Held> queue = new HashMap<>();

  /** What passes from a transfer to its backorder, between two events. */
  private final Map<DemandKey, Quantity> kept = new HashMap<>();

  Balance told = Balance.EMPTY;
  Quantity onHand = Quantity.ZERO;
  Quantity held = Quantity.ZERO;
  Quantity openDemand = Quantity.ZERO;

  void join(DemandKey key, Quantity demand, Quantity reserved) {
    put(key, new Held(demand, reserved));
  }

  void demand(DemandKey key, Quantity demand) {
    var line = queue.get(key);
    if (line != null) {
      put(key, new Held(demand, line.reserved()));
    }
  }

  /** Nothing happens to a line that has left already. */
  void hold(DemandKey key, Quantity reserved) {
    var line = queue.get(key);
    if (line != null) {
      put(key, new Held(line.demand(), reserved));
    }
  }

  void release(DemandKey key, Quantity released) {
    var line = queue.get(key);
    if (line != null) {
      put(key, new Held(line.demand(), line.reserved().minus(released)));
    }
  }

  void leave(DemandKey key) {
    var line = queue.remove(key);
    if (line != null) {
      held = held.minus(line.reserved());
      openDemand = openDemand.minus(line.demand());
    }
  }

  void keep(DemandKey key, Quantity quantity) {
    kept.put(key, quantity);
    held = held.plus(quantity);
  }

  void passOn(DemandKey key) {
    var quantity = kept.remove(key);
    if (quantity != null) {
      held = held.minus(quantity);
    }
  }

  private void put(DemandKey key, Held line) {
    leave(key);
    queue.put(key, line);
    held = held.plus(line.reserved());
    openDemand = openDemand.plus(line.demand());
  }

  @Override
  public String toString() {
    return "on hand %s, reserved %s, open demand %s".formatted(onHand, held, openDemand);
  }
}
