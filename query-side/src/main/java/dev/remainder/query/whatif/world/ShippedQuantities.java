package dev.remainder.query.whatif.world;

import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.ValidatedLine;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much of each line somebody ships who really shipped what was recorded, or who was not
 * recorded at all: what is reserved, unless another quantity was typed for the line; and then that,
 * as far as it is there and is wanted.
 */
final class ShippedQuantities {

  private final Map<Integer, ValidatedLine> typed = new HashMap<>();
  private final int tolerancePercent;

  ShippedQuantities(@Nullable DeliveryValidated recorded, int tolerancePercent) {
    this.tolerancePercent = tolerancePercent;
    if (recorded != null) {
      recorded.lines().stream()
          .filter(line -> !line.done().equals(line.reserved()))
          .forEach(line -> typed.put(line.line(), line));
    }
  }

  /** By line. */
  Map<Integer, Quantity> of(SimulatedTransfer transfer) {
    var free = new HashMap<SimulatedStock, Quantity>();
    var shipped = new TreeMap<Integer, Quantity>();
    for (var line : transfer.demanding()) {
      var quantity = line.reserved;
      var asked = typed.get(line.number);
      if (asked != null) {
        var left = free.computeIfAbsent(line.stock, SimulatedStock::free);
        quantity = asked.done().min(limit(line, asked)).min(line.reserved.plus(left));
        free.put(line.stock, left.minus(quantity.lessAtMost(line.reserved)));
      }
      shipped.put(line.number, quantity);
    }
    return shipped;
  }

  /** More than demand only of what really was shipped beyond it. */
  private Quantity limit(SimulatedLine line, ValidatedLine asked) {
    return asked.done().isMoreThan(asked.demand())
        ? new Quantity(Math.floorDiv(line.demand.thousandths() * (100L + tolerancePercent), 100L))
        : line.demand;
  }
}
