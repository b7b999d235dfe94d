package dev.remainder.command.saleorder;

import dev.remainder.events.value.DemandReduction;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an order's open transfers have to ship of each line, oldest transfer first. Immutable. */
record OpenTransfers(Map<TransferId, Map<Integer, Quantity>> demands) {

  static final OpenTransfers NONE = new OpenTransfers(Map.of());

  List<TransferId> ids() {
    return List.copyOf(demands.keySet());
  }

  /** The one that takes what is added to the order. */
  Optional<TransferId> latest() {
    return ids().isEmpty() ? Optional.empty() : Optional.of(ids().getLast());
  }

  boolean contains(TransferId transfer) {
    return demands.containsKey(transfer);
  }

  Quantity demand(TransferId transfer, int line) {
    return demands.getOrDefault(transfer, Map.of()).getOrDefault(line, Quantity.ZERO);
  }

  OpenTransfers with(TransferId transfer, Map<Integer, Quantity> demand) {
    var changed = new LinkedHashMap<>(demands);
    changed.put(transfer, demand);
    return new OpenTransfers(changed);
  }

  OpenTransfers demanding(TransferId transfer, int line, Quantity demand) {
    var lines = new TreeMap<>(demands.getOrDefault(transfer, Map.of()));
    lines.put(line, demand);
    return with(transfer, lines);
  }

  OpenTransfers without(TransferId transfer) {
    var changed = new LinkedHashMap<>(demands);
    changed.remove(transfer);
    return new OpenTransfers(changed);
  }

  /** Takes {@code quantity} of a line from the latest transfers first. */
  List<DemandReduction> reduce(int line, Quantity quantity) {
    var reductions = new ArrayList<DemandReduction>();
    var left = quantity;
    for (var transfer : ids().reversed()) {
      var by = demand(transfer, line).min(left);
      if (by.isPositive()) {
        reductions.add(new DemandReduction(transfer, by, demand(transfer, line).minus(by)));
        left = left.minus(by);
      }
    }
    return reductions;
  }
}
