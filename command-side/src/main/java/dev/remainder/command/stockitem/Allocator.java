package dev.remainder.command.stockitem;

import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides who gets free stock: greedily, partial amounts included, in the order of the queue
 * (domain.md 4). A pure function of queue, free stock, rule and clock.
 */
final class Allocator {

  private Allocator() {}

  /**
   * @param waiting those that miss something, in allocation order
   * @param asking the line that asks now: it is served whatever its reservation method, and told
   *     also if it gets nothing; or null
   */
  static List<Allocation> allocate(
      Iterable<Waiting> waiting, Quantity free, Instant now, @Nullable DemandKey asking) {
    var decisions = new ArrayList<Allocation>();
    var left = free;
    int rank = 0;
    boolean answered = asking == null;
    for (var line : waiting) {
      if (!left.isPositive() && answered) {
        break;
      }
      rank++;
      boolean asks = line.demand().key().equals(asking);
      answered |= asks;
      var given = asks || line.isAutomaticAt(now) ? line.missing().min(left) : Quantity.ZERO;
      if (given.isPositive() || asks) {
        decisions.add(decision(line, left, given, rank));
        left = left.minus(given);
      }
    }
    return decisions;
  }

  private static Allocation decision(Waiting line, Quantity free, Quantity given, int rank) {
    return new Allocation(
        line.demand().transferId(),
        line.demand().reference(),
        line.demand().line(),
        line.missing(),
        free,
        given,
        line.reserved().plus(given),
        rank);
  }
}
