package dev.remainder.command.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The lines of an open transfer by their number. Immutable. */
record PickingLines(Map<Integer, PickingLine> byNumber) {

  static PickingLines planned(List<TransferLine> lines) {
    var byNumber = new TreeMap<Integer, PickingLine>();
    lines.forEach(line -> byNumber.put(line.line(), PickingLine.unreserved(line)));
    return new PickingLines(byNumber);
  }

  Optional<PickingLine> find(int line) {
    return Optional.ofNullable(byNumber.get(line));
  }

  Collection<PickingLine> all() {
    return byNumber.values();
  }

  PickingLines with(PickingLine line) {
    var changed = new TreeMap<>(byNumber);
    changed.put(line.number(), line);
    return new PickingLines(changed);
  }

  PickingLines holding(int line, Quantity reserved) {
    return find(line).map(found -> with(found.holding(reserved))).orElse(this);
  }

  PickingLines unreserved() {
    var changed = new TreeMap<>(byNumber);
    changed.replaceAll((number, line) -> line.holding(Quantity.ZERO));
    return new PickingLines(changed);
  }

  boolean hasDemand() {
    return all().stream().anyMatch(line -> line.demand().isPositive());
  }

  /** The positive ones of what {@code quantity} tells of each line. */
  List<LineQuantity> positive(Function<PickingLine, Quantity> quantity) {
    return all().stream()
        .map(line -> line.of(quantity.apply(line)))
        .filter(line -> line.quantity().isPositive())
        .toList();
  }

  /** Ready or Waiting, as domain.md 2.2 says for each shipping policy. */
  TransferState state(PickingPolicy policy) {
    boolean ready =
        switch (policy) {
          case AS_SOON_AS_POSSIBLE -> all().stream().anyMatch(line -> line.reserved().isPositive());
          case ALL_AT_ONCE ->
              hasDemand() && all().stream().noneMatch(line -> line.missing().isPositive());
        };
    return ready ? TransferState.READY : TransferState.WAITING;
  }
}
