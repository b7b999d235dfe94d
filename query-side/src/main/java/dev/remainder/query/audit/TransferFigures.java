package dev.remainder.query.audit;

import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one transfer. */
final class TransferFigures {

  final String order;
  final String warehouse;
  final List<String> closures = new ArrayList<>();
  final Map<Integer, TransferLineFigures> lines = new TreeMap<>();
  TransferState state = TransferState.WAITING;

  TransferFigures(TransferPlanned it) {
    order = it.orderId().value();
    warehouse = it.terms().warehouse();
    it.lines().forEach(line -> lines.put(line.line(), new TransferLineFigures(line)));
  }

  boolean isOpen() {
    return state == TransferState.WAITING || state == TransferState.READY;
  }

  /** What an event says was given up. */
  void close(List<LineQuantity> given) {
    given.stream()
        .filter(line -> line.quantity().isPositive())
        .map(line -> closure(line.line(), line.quantity()))
        .forEach(closures::add);
  }

  static String closure(int line, Quantity quantity) {
    return "line %d: %s".formatted(line, quantity);
  }

  TransferLineFigures line(int number) {
    var line = lines.get(number);
    if (line == null) {
      throw new IllegalStateException("there is no line " + number);
    }
    return line;
  }
}
