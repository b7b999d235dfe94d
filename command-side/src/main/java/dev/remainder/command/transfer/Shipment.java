package dev.remainder.command.transfer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.remainder.command.stockitem.FreeStock;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.ValidatedLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What would leave with a transfer: the refusals of domain.md 3 that come before any question.
 * Lines never net against each other.
 */
record Shipment(List<Part> parts) {

  /** What of one line is done. */
  record Part(PickingLine line, Quantity done) {

    Quantity remainder() {
      return line.demand().lessAtMost(done);
    }

    Quantity beyondReserved() {
      return done.lessAtMost(line.reserved());
    }
  }

  static Shipment of(PickingLines lines, @Nullable List<LineAmount> quantities) {
    if (quantities == null) {
      return new Shipment(
          lines.all().stream().map(line -> new Part(line, line.reserved())).toList());
    }
    Map<Integer, Quantity> asked = new HashMap<>();
    for (var amount : quantities) {
      if (lines.find(amount.line()).isEmpty()) {
        throw TransferRejection.UNKNOWN_LINE.because(
            "There is no line " + amount.line() + ".", Map.of("line", amount.line()));
      }
      asked.put(amount.line(), amount.quantity());
    }
    return new Shipment(
        lines.all().stream()
            .map(line -> new Part(line, asked.getOrDefault(line.number(), Quantity.ZERO)))
            .toList());
  }

  void refuseIfNothingShips() {
    if (parts.stream().noneMatch(part -> part.done().isPositive())) {
      throw TransferRejection.NOTHING_TO_SHIP.because("All quantities are 0.");
    }
  }

  /**
   * @param tolerancePercent how much more than its demand a line may ship
   */
  void refuseOverDelivery(int tolerancePercent) {
    var over =
        parts.stream()
            .filter(part -> part.done().isMoreThan(limit(part, tolerancePercent)))
            .toList();
    if (!over.isEmpty()) {
      throw TransferRejection.OVER_DELIVERY.because(
          "More than demand, with a tolerance of " + tolerancePercent + " %.",
          Map.of("lines", over.stream().map(Shipment::shortLine).toList()));
    }
  }

  private static Quantity limit(Part part, int tolerancePercent) {
    var demand = part.line().demand();
    return demand.isZero()
        ? demand
        : new Quantity(Math.floorDiv(demand.thousandths() * (100L + tolerancePercent), 100L));
  }

  /** Looks at free stock only where more is to ship than is held, in the order of the skus. */
  void refuseMoreThanCanBeTaken(String warehouse, FreeStock freeStock) {
    var beyond =
        parts.stream()
            .filter(part -> part.beyondReserved().isPositive())
            .collect(groupingBy(part -> part.line().sku(), TreeMap::new, toList()));
    beyond.forEach((sku, taking) -> {
      var extra = taking.stream().map(Part::beyondReserved).reduce(Quantity.ZERO, Quantity::plus);
      var free = freeStock.of(new StockItemId(warehouse, sku));
      if (extra.isMoreThan(free)) {
        throw TransferRejection.INSUFFICIENT_STOCK.because(
            extra + " of " + sku + " more than reserved, but only " + free + " are free.",
            Map.of(
                "sku",
                sku,
                "missing",
                extra.minus(free),
                "lines",
                taking.stream().map(Shipment::shortLine).toList()));
      }
    });
  }

  boolean isShort() {
    return parts.stream().anyMatch(part -> part.remainder().isPositive());
  }

  List<LineQuantity> shipped() {
    return parts.stream()
        .filter(part -> part.done().isPositive())
        .map(part -> part.line().of(part.done()))
        .toList();
  }

  List<ShortLine> shortLines() {
    return parts.stream()
        .filter(part -> part.remainder().isPositive())
        .map(Shipment::shortLine)
        .toList();
  }

  private static ShortLine shortLine(Part part) {
    var line = part.line();
    return new ShortLine(line.number(), line.sku(), line.demand(), part.done(), part.remainder());
  }

  /**
   * @param backordered the remainders go on; otherwise they are cancelled
   */
  List<ValidatedLine> validated(boolean backordered) {
    return parts.stream()
        .map(part ->
            new ValidatedLine(
                part.line().number(),
                part.line().sku(),
                part.line().planned().name(),
                part.line().demand(),
                part.line().reserved(),
                part.done(),
                backordered ? part.remainder() : Quantity.ZERO,
                backordered ? Quantity.ZERO : part.remainder()))
        .toList();
  }
}
