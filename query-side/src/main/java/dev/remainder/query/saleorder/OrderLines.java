package dev.remainder.query.saleorder;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes single lines of an order; all others stay as they are. */
final class OrderLines {

  private OrderLines() {}

  static List<OrderLineView> change(
      List<OrderLineView> lines, int number, UnaryOperator<OrderLineView> change) {
    return lines.stream().map(it -> it.line() == number ? change.apply(it) : it).toList();
  }

  static List<OrderLineView> add(List<OrderLineView> lines, OrderLine line) {
    return Stream.concat(lines.stream(), Stream.of(OrderLineView.of(line))).toList();
  }

  static List<OrderLineView> deliver(List<OrderLineView> lines, List<ValidatedLine> validated) {
    var delivered = lines;
    for (var line : validated) {
      delivered = change(delivered, line.line(), it -> delivered(it, line));
    }
    return delivered;
  }

  static List<OrderLineView> cancel(List<OrderLineView> lines, List<LineQuantity> givenUp) {
    var cancelled = lines;
    for (var line : givenUp) {
      cancelled = change(cancelled, line.line(), it -> it.cancelling(line.quantity()));
    }
    return cancelled;
  }

  static List<OrderLineView> cancelOpen(List<OrderLineView> lines) {
    return lines.stream().map(it -> it.cancelling(it.open())).toList();
  }

  private static OrderLineView delivered(OrderLineView line, ValidatedLine validated) {
    return line.delivering(validated.done()).cancelling(validated.cancelled());
  }
}
