package dev.remainder.query.whatif.world;

import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What customers ask, and change their minds about (domain.md 2). */
final class OrderDesk {

  private final Map<SaleOrderId, SimulatedOrder> orders = new HashMap<>();
  private final RulesInForce rules;
  private final TransferDesk transfers;
  private final Deviation deviation;

  OrderDesk(RulesInForce rules, TransferDesk transfers, Deviation deviation) {
    this.rules = rules;
    this.transfers = transfers;
    this.deviation = deviation;
  }

  /** Null if nobody quoted it. */
  @Nullable SimulatedOrder find(SaleOrderId id) {
    return orders.get(id);
  }

  void quote(SaleOrderQuoted quoted) {
    orders.put(quoted.orderId(), new SimulatedOrder(quoted));
  }

  void changeTerms(SimulatedOrder order, SaleOrderTermsChanged changed) {
    order.ownPickingPolicy = changed.pickingPolicy();
  }

  void confirm(SimulatedOrder order, SaleOrderConfirmed confirmed, Instant now) {
    var really = confirmed.terms();
    var policy = rules.pickingPolicy(order.ownPickingPolicy, really.pickingPolicy());
    deviation.note(policy != really.pickingPolicy(), now);
    order.terms =
        new DeliveryTerms(
            really.orderReference(),
            really.customer(),
            really.warehouse(),
            really.company(),
            policy,
            really.createBackorder(),
            really.priority(),
            really.scheduledDate(),
            really.confirmedAt());
    var goods =
        order.lines.values().stream()
            .filter(SimulatedOrderLine::isGoods)
            .map(line -> line.of(line.open()))
            .toList();
    if (!goods.isEmpty()) {
      open(order, order.terms, goods, now);
    }
  }

  private void open(
      SimulatedOrder order, DeliveryTerms terms, List<LineQuantity> lines, Instant now) {
    var id = TransferId.of(order.id, ++order.transfersPlanned);
    transfers.plan(order, id, terms, lines, Map.of(), false, now);
  }

  void add(SimulatedOrder order, OrderLine line, Instant now) {
    var added = order.add(line);
    ship(order, added, added.ordered, now);
  }

  /** Never below what was delivered, which may be more than it was really. */
  void change(SimulatedOrder order, int number, Quantity asked, Instant now) {
    var line = order.lines.get(number);
    if (line == null) {
      return;
    }
    var openBefore = line.open();
    var quantity = asked.max(line.delivered.min(line.ordered));
    if (quantity.isLessThan(line.ordered)) {
      var by = line.ordered.minus(quantity);
      var ofOpen = openBefore.min(by);
      line.cancelled = line.cancelled.minus(line.cancelled.min(by.minus(ofOpen)));
      line.ordered = quantity;
      if (order.open != null && line.isGoods() && ofOpen.isPositive()) {
        transfers.lower(order.open, line.of(ofOpen), now);
      }
    } else {
      line.ordered = quantity;
      ship(order, line, line.open().minus(openBefore), now);
    }
  }

  /** What is added joins the open transfer, or opens one that is no backorder. */
  private void ship(SimulatedOrder order, SimulatedOrderLine line, Quantity more, Instant now) {
    if (order.terms == null || !line.isGoods() || !more.isPositive()) {
      return;
    }
    if (order.open == null) {
      open(order, order.terms, List.of(line.of(more)), now);
    } else {
      transfers.raise(order.open, line.of(more), now);
    }
  }

  void cancel(SimulatedOrder order, Instant now) {
    if (order.open != null) {
      transfers.withdraw(order.open, now);
    }
    order.lines.values().forEach(line -> line.cancel(line.open()));
  }

  void cancelTransfer(SimulatedTransfer transfer, Instant now) {
    for (var givenUp : transfers.withdraw(transfer, now)) {
      var line = transfer.order.lines.get(givenUp.line());
      if (line != null) {
        line.cancel(givenUp.quantity());
      }
    }
  }
}
