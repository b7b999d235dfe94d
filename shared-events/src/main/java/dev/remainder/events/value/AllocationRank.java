package dev.remainder.events.value;

import java.time.Instant;
import java.util.Comparator;

/**
 * The place of a demand in the one order in which free stock is promised (domain.md 4): urgent
 * first, then earlier scheduled date, then earlier confirmation. What still ties is told apart by
 * order, transfer and line, so that the order is total.
 */
public record AllocationRank(
    Priority priority,
    Instant scheduledDate,
    Instant confirmedAt,
    String orderReference,
    TransferId transferId,
    int line)
    implements Comparable<AllocationRank> {

  private static final Comparator<AllocationRank> ORDER =
      Comparator.comparing(AllocationRank::priority)
          .thenComparing(AllocationRank::scheduledDate)
          .thenComparing(AllocationRank::confirmedAt)
          .thenComparing(rank -> rank.orderReference().length())
          .thenComparing(AllocationRank::orderReference)
          .thenComparing(rank -> rank.transferId().value())
          .thenComparing(AllocationRank::line);

  @Override
  public int compareTo(AllocationRank other) {
    return ORDER.compare(this, other);
  }
}
