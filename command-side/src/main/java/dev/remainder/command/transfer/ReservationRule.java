package dev.remainder.command.transfer;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import java.time.temporal.ChronoUnit;

/**
 * From when on a transfer takes part in automatic allocation, as its operation type said when it
 * was planned (domain.md 4).
 */
record ReservationRule(ReservationMethod method, int daysBefore, int daysBeforeUrgent) {

  static ReservationRule of(OperationTypeTerms type) {
    return new ReservationRule(
        type.reservationMethod(), type.reservationDaysBefore(), type.reservationDaysBeforeUrgent());
  }

  /** The days as configured, for a transfer that was planned with another method. */
  ReservationRule with(ReservationMethod planned) {
    return new ReservationRule(planned, daysBefore, daysBeforeUrgent);
  }

  Reservation reservation(DeliveryTerms terms) {
    return new Reservation(
        method,
        switch (method) {
          case AT_CONFIRM -> terms.confirmedAt();
          case MANUAL -> null;
          case BY_DATE ->
              terms
                  .scheduledDate()
                  .minus(
                      terms.priority() == Priority.URGENT ? daysBeforeUrgent : daysBefore,
                      ChronoUnit.DAYS);
        });
  }
}
