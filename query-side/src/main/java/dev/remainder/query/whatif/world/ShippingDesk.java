package dev.remainder.query.whatif.world;

import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ships transfers and decides on what they leave over (domain.md 3). */
final class ShippingDesk {

  private final RulesInForce rules;
  private final Promises promises;
  private final TransferDesk transfers;
  private final Deviation deviation;
  private final Course course;

  ShippingDesk(
      RulesInForce rules,
      Promises promises,
      TransferDesk transfers,
      Deviation deviation,
      Course course) {
    this.rules = rules;
    this.promises = promises;
    this.transfers = transfers;
    this.deviation = deviation;
    this.course = course;
  }

  /**
   * Somebody ships a transfer that is Ready; if that comes to nothing, nothing happens.
   *
   * @param recorded what really was validated at this moment; or null, to ship what is reserved
   */
  void ship(SimulatedTransfer transfer, @Nullable DeliveryValidated recorded, Instant now) {
    var type = rules.ofDeliveries(transfer.terms.warehouse());
    var shipped = new ShippedQuantities(recorded, type.overDeliveryTolerancePercent()).of(transfer);
    if (shipped.values().stream().noneMatch(Quantity::isPositive)) {
      return;
    }
    boolean isShort =
        transfer.lines.values().stream()
            .anyMatch(
                line -> shipped.getOrDefault(line.number, Quantity.ZERO).isLessThan(line.demand));
    boolean backordered = isShort && isBackordered(transfer, recorded);
    deviation.note(
        isShort && recorded != null && backordered != (recorded.backorder() != null), now);
    post(transfer, shipped, backordered, now);
  }

  private boolean isBackordered(SimulatedTransfer transfer, @Nullable DeliveryValidated recorded) {
    return switch (rules.createBackorder(transfer.terms)) {
      case ALWAYS -> true;
      case NEVER -> false;
      case ASK -> recorded == null || !answeredNoBackorder(recorded);
    };
  }

  /** Only who was asked has answered; of a delivery that left nothing over no answer is known. */
  private static boolean answeredNoBackorder(DeliveryValidated recorded) {
    return recorded.policy() == CreateBackorder.ASK
        && recorded.lines().stream().anyMatch(line -> line.cancelled().isPositive());
  }

  private void post(
      SimulatedTransfer transfer,
      Map<Integer, Quantity> shipped,
      boolean backordered,
      Instant now) {
    var order = transfer.order;
    var delivered = new ArrayList<Delivery.Line>();
    var left = new LinkedHashMap<Integer, LineQuantity>();
    var kept = new HashMap<Integer, Quantity>();
    var lines = transfer.demanding();
    for (var line : transfer.lines.values()) {
      if (!line.demand.isPositive()) {
        continue;
      }
      var sku = line.stock.id.sku();
      var done = shipped.getOrDefault(line.number, Quantity.ZERO);
      var rest = line.demand.lessAtMost(done);
      var next = backordered ? rest : Quantity.ZERO;
      var cancelled = rest.minus(next);
      delivered.add(new Delivery.Line(line.number, sku, line.demand, done, next, cancelled));
      if (next.isPositive()) {
        left.put(line.number, new LineQuantity(line.number, sku, next));
        kept.put(line.number, line.reserved.lessAtMost(done));
      }
      var ordered = order.lines.get(line.number);
      if (ordered != null) {
        ordered.delivered = ordered.delivered.plus(done);
        ordered.cancelled = ordered.cancelled.plus(cancelled);
      }
      line.stock.leave(line);
      line.stock.onHand = line.stock.onHand.minus(done);
      line.stock.keep(kept.getOrDefault(line.number, Quantity.ZERO));
    }
    order.open = null;
    promises.touched().add(order);
    course.delivered(new Delivery(transfer.id, transfer.terms, transfer.backorder, delivered, now));
    lines.forEach(line -> promises.allocate(line.stock, now));
    if (!left.isEmpty()) {
      transfers.plan(
          order,
          transfer.id.backorder(),
          transfer.terms,
          new ArrayList<>(left.values()),
          kept,
          true,
          now);
    }
  }
}
