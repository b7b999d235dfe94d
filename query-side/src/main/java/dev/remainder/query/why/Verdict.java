package dev.remainder.query.why;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.query.stockitem.QueueLineView;
import dev.remainder.query.stockitem.StockItemView;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a decision meant for one line, whether it names the line or not. */
final class Verdict {

  private Verdict() {}

  /**
   * @param stock as it was before
   * @param keptOut the rule that keeps the line from allocation; null if none does
   */
  static LineDecision of(
      long position,
      Instant at,
      StockAllocated decision,
      QueueLineView line,
      StockItemView stock,
      @Nullable RuledOutBy keptOut) {
    var ahead = AheadOfIt.of(line, stock, decision);
    var share = shareOf(line, decision);
    var asked = AheadOfIt.missing(line);
    var free = share.map(Allocation::free).orElse(decision.free().lessAtMost(ahead.given()));
    var given = share.map(Allocation::given).orElse(Quantity.ZERO);
    return new LineDecision(
        position,
        at,
        decision.cause(),
        asked,
        free,
        given,
        share.map(Allocation::rank).orElse(ahead.rank()),
        ahead.shown(),
        ahead.count(),
        given.equals(asked) ? null : ruledOutBy(free.minus(given), ahead, keptOut));
  }

  /** Of a line that asked without taking part in allocation. */
  static LineDecision passedBy(
      long position, Instant at, QueueLineView line, StockItemView stock, RuledOutBy rule) {
    var ahead = AheadOfIt.of(line, stock, null);
    return new LineDecision(
        position,
        at,
        AllocationCause.DEMAND,
        AheadOfIt.missing(line),
        stock.balance().free(),
        Quantity.ZERO,
        ahead.rank(),
        ahead.shown(),
        ahead.count(),
        rule);
  }

  /**
   * @param left that it could have had
   */
  private static RuledOutBy ruledOutBy(
      Quantity left, AheadOfIt ahead, @Nullable RuledOutBy keptOut) {
    if (left.isPositive()) {
      return keptOut == null ? RuledOutBy.LEAVING : keptOut;
    }
    return ahead.given().isPositive() ? RuledOutBy.ALLOCATION_ORDER : RuledOutBy.NOT_ENOUGH_FREE;
  }

  private static Optional<Allocation> shareOf(QueueLineView line, StockAllocated decision) {
    var key = AheadOfIt.keyOf(line);
    return decision.allocations().stream()
        .filter(it -> key.equals(new DemandKey(it.transferId(), it.line())))
        .findFirst();
  }
}
