package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.and;
import static dev.remainder.query.history.narrative.Words.unitsOf;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import java.util.function.Function;

/** Lines of orders and transfers in words; what is zero is not worth one. */
final class Lines {

  private Lines() {}

  static String ordered(List<OrderLine> lines) {
    return and(lines.stream().map(line -> unitsOf(line.quantity(), line.sku())).toList());
  }

  static String planned(List<TransferLine> lines) {
    return and(lines.stream().map(line -> unitsOf(line.demand(), line.sku())).toList());
  }

  static String some(List<LineQuantity> lines) {
    return and(
        lines.stream()
            .filter(line -> line.quantity().isPositive())
            .map(line -> unitsOf(line.quantity(), line.sku()))
            .toList());
  }

  static String validated(List<ValidatedLine> lines, Function<ValidatedLine, Quantity> part) {
    return and(
        lines.stream()
            .filter(line -> part.apply(line).isPositive())
            .map(line -> unitsOf(part.apply(line), line.sku()))
            .toList());
  }

  static Quantity sum(List<TransferLine> lines) {
    return lines.stream().map(TransferLine::demand).reduce(Quantity.ZERO, Quantity::plus);
  }

  static Quantity sum(List<ValidatedLine> lines, Function<ValidatedLine, Quantity> part) {
    return lines.stream().map(part).reduce(Quantity.ZERO, Quantity::plus);
  }
}
