package dev.remainder.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a demand takes part in automatic allocation (domain.md 4).
 *
 * @param method as its operation type said when the transfer was planned
 * @param from the moment it begins to take part, UTC; null for {@link ReservationMethod#MANUAL}
 */
public record Reservation(ReservationMethod method, @Nullable Instant from) {

  /** A confirmed line is served whatever the clock says; only dates are compared with it. */
  public boolean isAutomaticAt(Instant now) {
    return switch (method) {
      case AT_CONFIRM -> true;
      case MANUAL -> false;
      case BY_DATE -> from != null && !now.isBefore(from);
    };
  }
}
