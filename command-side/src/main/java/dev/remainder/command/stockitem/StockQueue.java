package dev.remainder.command.stockitem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The transfer lines that want a stock item, in the one order in which stock is promised. Those
 * that still miss something are kept apart, so that a long queue of served lines costs nothing.
 */
final class StockQueue {

  private final Map<DemandKey, Waiting> all = new HashMap<>();
  private final TreeMap<AllocationRank, Waiting> shortOfStock = new TreeMap<>();

  StockQueue() {}

  @JsonCreator
  StockQueue(Collection<Waiting> lines) {
    lines.forEach(this::put);
  }

  @JsonValue
  List<Waiting> inOrder() {
    var lines = new ArrayList<>(all.values());
    lines.sort(Comparator.comparing((Waiting line) -> line.demand().rank()));
    return lines;
  }

  Optional<Waiting> find(DemandKey key) {
    return Optional.ofNullable(all.get(key));
  }

  /** Those that miss something, first in line first. */
  Collection<Waiting> shortOfStock() {
    return shortOfStock.values();
  }

  /** The same, but the lines of one transfer keep their places without taking part. */
  Stream<Waiting> shortWithout(TransferId leaving) {
    return shortOfStock.values().stream()
        .map(line ->
            line.demand().transferId().equals(leaving)
                ? new Waiting(line.demand(), line.reserved(), true)
                : line);
  }

  void put(Waiting line) {
    remove(line.demand().key());
    all.put(line.demand().key(), line);
    if (line.isShort()) {
      shortOfStock.put(line.demand().rank(), line);
    }
  }

  void remove(DemandKey key) {
    var line = all.remove(key);
    if (line != null) {
      shortOfStock.remove(line.demand().rank());
    }
  }

  void hold(DemandKey key, Quantity reserved) {
    find(key).ifPresent(line -> put(line.holding(reserved)));
  }
}
