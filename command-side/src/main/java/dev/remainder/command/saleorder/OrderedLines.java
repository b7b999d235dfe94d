package dev.remainder.command.saleorder;

import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The lines of an order by their number. Immutable. */
record OrderedLines(Map<Integer, OrderedLine> byNumber) {

  static OrderedLines of(List<OrderLine> lines) {
    var byNumber = new TreeMap<Integer, OrderedLine>();
    lines.forEach(line -> byNumber.put(line.line(), OrderedLine.of(line)));
    return new OrderedLines(byNumber);
  }

  Collection<OrderedLine> all() {
    return byNumber.values();
  }

  List<OrderLine> ordered() {
    return all().stream().map(OrderedLine::line).toList();
  }

  Optional<OrderedLine> find(int line) {
    return Optional.ofNullable(byNumber.get(line));
  }

  int nextNumber() {
    return byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
  }

  boolean hasGoods() {
    return all().stream().anyMatch(OrderedLine::isGoods);
  }

  /** What is open of each line of goods. */
  Map<Integer, Quantity> openGoods() {
    var open = new TreeMap<Integer, Quantity>();
    all().stream()
        .filter(OrderedLine::isGoods)
        .forEach(line -> open.put(line.line().line(), line.open()));
    return open;
  }

  OrderedLines with(OrderedLine line) {
    var changed = new TreeMap<>(byNumber);
    changed.put(line.line().line(), line);
    return new OrderedLines(changed);
  }

  OrderedLines changing(int line, UnaryOperator<OrderedLine> change) {
    return find(line).map(found -> with(change.apply(found))).orElse(this);
  }

  OrderedLines cancellingAllOpen() {
    var changed = new TreeMap<>(byNumber);
    changed.replaceAll((number, line) -> line.cancelling(line.open()));
    return new OrderedLines(changed);
  }
}
