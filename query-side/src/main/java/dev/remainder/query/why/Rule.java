package dev.remainder.query.why;

import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.query.stockitem.QueueLineView;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rule keeps a line from automatic allocation. */
final class Rule {

  private Rule() {}

  /**
   * @param unreserved lines that are out of allocation until Check Availability
   * @return null if it takes part
   */
  static @Nullable RuledOutBy keepingOut(
      QueueLineView line, Set<DemandKey> unreserved, Instant moment) {
    if (unreserved.contains(AheadOfIt.keyOf(line))) {
      return RuledOutBy.UNRESERVED;
    }
    if (line.reservation().isAutomaticAt(moment)) {
      return null;
    }
    return line.reservation().method() == ReservationMethod.BY_DATE
        ? RuledOutBy.RESERVATION_BY_DATE
        : RuledOutBy.RESERVATION_MANUAL;
  }
}
