package dev.remainder.query.whatif.world;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An open transfer in a simulated world. */
final class SimulatedTransfer {

  final TransferId id;
  final SimulatedOrder order;
  final boolean backorder;
  final Map<Integer, SimulatedLine> lines = new TreeMap<>();
  DeliveryTerms terms;
  Reservation reservation;

  /** Out of automatic allocation until Check Availability. */
  boolean unreserved;

  /** When it will be shipped although nobody shipped it really; or null. */
  @Nullable Instant shipsAt;

  SimulatedTransfer(
      TransferId id,
      SimulatedOrder order,
      boolean backorder,
      DeliveryTerms terms,
      Reservation reservation) {
    this.id = id;
    this.order = order;
    this.backorder = backorder;
    this.terms = terms;
    this.reservation = reservation;
  }

  /** domain.md 2.2. */
  boolean isReady() {
    return terms.pickingPolicy() == PickingPolicy.AS_SOON_AS_POSSIBLE
        ? lines.values().stream().anyMatch(line -> line.reserved.isPositive())
        : hasDemand() && lines.values().stream().noneMatch(SimulatedLine::isShort);
  }

  boolean hasDemand() {
    return lines.values().stream().anyMatch(line -> line.demand.isPositive());
  }

  /** Those with something to ship, in the order in which their stock items are locked. */
  List<SimulatedLine> demanding() {
    return lines.values().stream()
        .filter(line -> line.demand.isPositive())
        .sorted(Comparator.comparing((SimulatedLine line) -> line.stock.id.sku()))
        .toList();
  }

  /** What is positive of each line, by number. */
  List<LineQuantity> quantities(Function<SimulatedLine, Quantity> quantity) {
    return lines.values().stream()
        .map(line -> new LineQuantity(line.number, line.stock.id.sku(), quantity.apply(line)))
        .filter(line -> line.quantity().isPositive())
        .toList();
  }
}
