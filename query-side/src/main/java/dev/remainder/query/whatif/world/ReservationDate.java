package dev.remainder.query.whatif.world;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import java.time.temporal.ChronoUnit;

/** When a transfer begins to take part in automatic allocation (domain.md 4). */
final class ReservationDate {

  private ReservationDate() {}

  /**
   * @param method of when the transfer was planned
   * @param type as it is configured now
   */
  static Reservation of(ReservationMethod method, OperationTypeTerms type, DeliveryTerms terms) {
    int days =
        terms.priority() == Priority.URGENT
            ? type.reservationDaysBeforeUrgent()
            : type.reservationDaysBefore();
    return new Reservation(
        method,
        switch (method) {
          case AT_CONFIRM -> terms.confirmedAt();
          case MANUAL -> null;
          case BY_DATE -> terms.scheduledDate().minus(days, ChronoUnit.DAYS);
        });
  }
}
