package dev.remainder.query.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes single lines of a transfer; all others stay as they are. */
final class TransferLines {

  private TransferLines() {}

  static List<TransferLineView> byNumber(List<TransferLineView> lines) {
    return lines.stream().sorted(Comparator.comparingInt(TransferLineView::line)).toList();
  }

  static List<TransferLineView> change(
      List<TransferLineView> lines, int number, UnaryOperator<TransferLineView> change) {
    return lines.stream().map(it -> it.line() == number ? change.apply(it) : it).toList();
  }

  /** A line that is not there yet is added. */
  static List<TransferLineView> raise(List<TransferLineView> lines, TransferLine raised) {
    if (lines.stream().anyMatch(it -> it.line() == raised.line())) {
      return change(lines, raised.line(), it -> it.raised(raised));
    }
    var longer = new ArrayList<>(lines);
    longer.add(TransferLineView.of(raised));
    return List.copyOf(longer);
  }

  static List<TransferLineView> release(List<TransferLineView> lines) {
    return lines.stream().map(it -> it.holding(Quantity.ZERO)).toList();
  }

  static List<TransferLineView> cancel(List<TransferLineView> lines, List<LineQuantity> givenUp) {
    var cancelled = release(lines);
    for (var line : givenUp) {
      cancelled = change(cancelled, line.line(), it -> it.cancelled(line));
    }
    return cancelled;
  }
}
