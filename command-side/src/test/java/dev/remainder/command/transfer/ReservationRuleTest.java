package dev.remainder.command.transfer;

import static dev.remainder.command.testing.Sample.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.testing.TheTerms;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import org.junit.jupiter.api.Test;

class ReservationRuleTest {

  private final TheTerms order = TheTerms.ofAnOrder().confirmed(inDays(0)).scheduled(inDays(10));

  private static Reservation reservation(ReservationMethod method, TheTerms terms) {
    return new ReservationRule(method, 2, 4).reservation(terms.terms());
  }

  @Test
  void atConfirmReservesFromTheConfirmationOn() {
    var reservation = reservation(ReservationMethod.AT_CONFIRM, order);

    assertThat(reservation.isAutomaticAt(inDays(0))).isTrue();
    assertThat(reservation.isAutomaticAt(inDays(10_000))).isTrue();
  }

  @Test
  void manuallyReservesNeverByItself() {
    var reservation = reservation(ReservationMethod.MANUAL, order);

    assertThat(reservation.isAutomaticAt(inDays(0))).isFalse();
    assertThat(reservation.isAutomaticAt(inDays(10_000))).isFalse();
  }

  @Test
  void byDateReservesFromSoManyDaysBeforeTheScheduledDateOn() {
    var reservation = reservation(ReservationMethod.BY_DATE, order);

    assertThat(reservation.isAutomaticAt(inDays(8).minusMillis(1))).isFalse();
    assertThat(reservation.isAutomaticAt(inDays(8))).isTrue();
    assertThat(reservation.isAutomaticAt(inDays(11))).isTrue();
  }

  @Test
  void urgentOnesHaveDaysOfTheirOwn() {
    var reservation = reservation(ReservationMethod.BY_DATE, order.urgent());

    assertThat(reservation.isAutomaticAt(inDays(6).minusMillis(1))).isFalse();
    assertThat(reservation.isAutomaticAt(inDays(6))).isTrue();
  }
}
