package dev.remainder.query.whatif.world;

import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.SaleOrderId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An order in a simulated world; it has one open transfer at most. */
final class SimulatedOrder {

  final SaleOrderId id;
  final Map<Integer, SimulatedOrderLine> lines = new TreeMap<>();

  /** What the order says itself, if it does. */
  @Nullable PickingPolicy ownPickingPolicy;

  /** What its transfers are made from; null until it is confirmed. */
  @Nullable DeliveryTerms terms;

  @Nullable SimulatedTransfer open;

  /** Backorders not counted. */
  int transfersPlanned;

  SimulatedOrder(SaleOrderQuoted quoted) {
    id = quoted.orderId();
    ownPickingPolicy = quoted.pickingPolicy();
    quoted.lines().forEach(this::add);
  }

  SimulatedOrderLine add(OrderLine line) {
    var added = new SimulatedOrderLine(line);
    lines.put(line.line(), added);
    return added;
  }

  /** The open transfer if it may be shipped, else null. */
  @Nullable SimulatedTransfer ready() {
    return open != null && open.isReady() ? open : null;
  }
}
