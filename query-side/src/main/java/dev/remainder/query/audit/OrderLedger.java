package dev.remainder.query.audit;

import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the figures of all orders. */
final class OrderLedger {

  private final Findings findings;
  private final Map<String, OrderFigures> orders = new HashMap<>();

  OrderLedger(Findings findings) {
    this.findings = findings;
  }

  Map<String, OrderFigures> all() {
    return orders;
  }

  void apply(SaleOrderEvent event, Place place) {
    var order = orders.computeIfAbsent(place.stream(), none -> new OrderFigures());
    switch (event) {
      case SaleOrderQuoted it -> write(order, it.lines());
      case SaleOrderTermsChanged same -> {}
      case SaleOrderConfirmed it -> {
        it.lines().forEach(line -> known(order, line.line(), line.quantity(), place));
        order.confirmed = true;
      }
      case SaleOrderLineAdded it -> write(order, List.of(it.line()));
      case SaleOrderLineRaised it ->
          known(order, it.line().line(), it.before(), place).ordered = it.after();
      case SaleOrderLineLowered it -> {
        var line = known(order, it.line(), it.before(), place);
        line.restore(it.cancelledReduced());
        line.ordered = it.after();
      }
      case SaleOrderCancelled it -> order.lines.values().forEach(line -> line.cancel(line.open()));
      case SaleOrderDeliveryRecorded it ->
          it.lines()
              .forEach(validated -> {
                var line = line(order, validated.line());
                line.delivered = line.delivered.plus(validated.done());
                line.cancel(validated.cancelled());
              });
      case SaleOrderTransferCancelled it ->
          it.lines().forEach(given -> line(order, given.line()).cancel(given.quantity()));
    }
  }

  private static void write(OrderFigures order, List<OrderLine> lines) {
    lines.forEach(line -> order.lines.put(line.line(), new OrderLineFigures(line)));
  }

  private OrderLineFigures known(OrderFigures order, int number, Quantity ordered, Place place) {
    var line = line(order, number);
    findings.check(
        Equation.ORDER_TOLD,
        line.ordered.equals(ordered),
        place,
        "line %d: ordered %s, the event says %s",
        number,
        line.ordered,
        ordered);
    return line;
  }

  /** An event about a line that nobody ordered is told of by whoever applies it. */
  private static OrderLineFigures line(OrderFigures order, int number) {
    var line = order.lines.get(number);
    if (line == null) {
      throw new IllegalStateException("there is no line " + number);
    }
    return line;
  }
}
