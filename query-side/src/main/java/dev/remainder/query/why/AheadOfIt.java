package dev.remainder.query.why;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.query.stockitem.QueueLineView;
import dev.remainder.query.stockitem.StockItemView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody ahead of a line who lacks something, in allocation order.
 *
 * @param lines what each lacked and was given
 */
record AheadOfIt(List<Ahead> lines) {

  /** No answer lists more of them; how many there are is said. */
  private static final int SHOWN = 20;

  /**
   * @param decision by which they may have been given something; null if there is none
   */
  static AheadOfIt of(QueueLineView line, StockItemView stock, @Nullable StockAllocated decision) {
    var given = decision == null ? Map.<DemandKey, Quantity>of() : givenBy(decision);
    return new AheadOfIt(
        stock.queue().lines().values().stream()
            .filter(other -> other.rank().compareTo(line.rank()) < 0)
            .filter(other -> missing(other).isPositive())
            .sorted(Comparator.comparing(QueueLineView::rank))
            .map(other ->
                new Ahead(
                    other.reference(),
                    other.line(),
                    missing(other),
                    given.getOrDefault(keyOf(other), Quantity.ZERO)))
            .toList());
  }

  List<Ahead> shown() {
    return lines.stream().limit(SHOWN).toList();
  }

  int count() {
    return lines.size();
  }

  /** What the next line in the queue is. */
  int rank() {
    return lines.size() + 1;
  }

  Quantity lacked() {
    return lines.stream().map(Ahead::quantity).reduce(Quantity.ZERO, Quantity::plus);
  }

  Quantity given() {
    return lines.stream().map(Ahead::given).reduce(Quantity.ZERO, Quantity::plus);
  }

  static Quantity missing(QueueLineView line) {
    return line.demand().lessAtMost(line.reserved());
  }

  static DemandKey keyOf(QueueLineView line) {
    return new DemandKey(line.rank().transferId(), line.line());
  }

  private static Map<DemandKey, Quantity> givenBy(StockAllocated decision) {
    var given = new HashMap<DemandKey, Quantity>();
    decision
        .allocations()
        .forEach(it -> given.put(new DemandKey(it.transferId(), it.line()), it.given()));
    return given;
  }
}
