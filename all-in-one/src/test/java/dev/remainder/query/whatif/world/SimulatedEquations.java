package dev.remainder.query.whatif.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What always holds (domain.md 6), in a world that was made up. */
final class SimulatedEquations {

  private final SimulatedWorld world;
  private final Set<SaleOrderId> orders = new HashSet<>();
  private final Map<StockItemId, Quantity> cameIn = new HashMap<>();

  SimulatedEquations(SimulatedWorld world) {
    this.world = world;
  }

  void apply(DomainEvent event) {
    switch (event) {
      case SaleOrderQuoted it -> orders.add(it.orderId());
      case StockReceived it -> cameIn.merge(it.stockItemId(), it.quantity(), Quantity::plus);
      case StockCounted it -> cameIn.merge(it.stockItemId(), it.difference(), Quantity::plus);
      default -> {}
    }
    if (event instanceof StockItemEvent it) {
      var item = world.promises().of(it.stockItemId());
      assertThat(item.reserved()).isBetween(Quantity.ZERO, item.onHand);
    }
  }

  void hold(String rules, List<Delivery> deliveries) {
    var shipped = shipped(rules, deliveries);
    cameIn.forEach((id, quantity) -> {
      var item = world.promises().of(id);
      var left = quantity.minus(shipped.getOrDefault(id, Quantity.ZERO));
      // A count that finds less than there is in the simulation cannot find less than nothing.
      assertThat(item.onHand).as("%s: on hand of %s", rules, id).isGreaterThanOrEqualTo(left);
      assertThat(item.reserved())
          .as("%s: reserved of %s", rules, id)
          .isBetween(Quantity.ZERO, item.onHand)
          .isEqualTo(
              item.queue().stream()
                  .map(line -> line.reserved)
                  .reduce(Quantity.ZERO, Quantity::plus));
    });
    var overDelivered = overDelivered(deliveries);
    orders.stream()
        .map(world::order)
        .forEach(order -> {
          order.lines.forEach((number, line) -> {
            var of = "%s: line %d of %s".formatted(rules, number, order.id);
            var accounted = line.delivered.plus(line.open()).plus(line.cancelled);
            var over = overDelivered.getOrDefault(order.id + "/" + number, Quantity.ZERO);
            assertThat(accounted)
                .as(of)
                .isBetween(
                    line.ordered,
                    line.open().isPositive() ? line.ordered : line.ordered.plus(over));
          });
          if (order.open != null) {
            order.open.lines.forEach((number, line) -> {
              assertThat(line.reserved).as(rules).isBetween(Quantity.ZERO, line.demand);
              assertThat(line.stock.queue().contains(line))
                  .as(rules)
                  .isEqualTo(line.demand.isPositive());
            });
          }
        });
  }

  private static Map<String, Quantity> overDelivered(List<Delivery> deliveries) {
    var over = new HashMap<String, Quantity>();
    for (var delivery : deliveries) {
      for (var line : delivery.lines()) {
        over.merge(
            delivery.transfer().orderId() + "/" + line.line(),
            line.done().lessAtMost(line.demand()),
            Quantity::plus);
      }
    }
    return over;
  }

  private static Map<StockItemId, Quantity> shipped(String rules, List<Delivery> deliveries) {
    var shipped = new HashMap<StockItemId, Quantity>();
    for (var delivery : deliveries) {
      assertThat(delivery.lines()).as(rules).anyMatch(line -> line.done().isPositive());
      for (var line : delivery.lines()) {
        shipped.merge(
            new StockItemId(delivery.terms().warehouse(), line.sku()), line.done(), Quantity::plus);
        if (!line.done().isMoreThan(line.demand())) {
          assertThat(line.done().plus(line.backordered()).plus(line.cancelled()))
              .as("%s: %s", rules, line)
              .isEqualTo(line.demand());
        }
      }
    }
    return shipped;
  }
}
