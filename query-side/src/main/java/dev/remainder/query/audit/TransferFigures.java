package dev.remainder.query.audit;

import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.TransferState;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one transfer. */
final class TransferFigures {

  final String order;
  final String warehouse;
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

  TransferLineFigures line(int number) {
    var line = lines.get(number);
    if (line == null) {
      throw new IllegalStateException("there is no line " + number);
    }
    return line;
  }
}
