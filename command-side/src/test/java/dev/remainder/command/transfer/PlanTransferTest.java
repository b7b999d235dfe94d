package dev.remainder.command.transfer;

import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.trays;

import dev.remainder.command.testing.ConfiguredTypes;
import dev.remainder.command.testing.Sample;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTransferTest extends TransferFixture {

  private static PlanTransfer plan(TransferId id, TheTerms terms, @Nullable TransferRef parent) {
    return new PlanTransfer(
        id,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        terms.terms(),
        ConfiguredTypes.WH_OUT,
        List.of(drawers(55), trays(20)),
        parent);
  }

  private static TransferPlanned planned(
      TransferId id, TheTerms terms, Reservation reservation, @Nullable TransferRef parent) {
    return new TransferPlanned(
        id,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        terms.terms(),
        ConfiguredTypes.WH_OUT,
        reservation,
        List.of(drawers(55), trays(20)),
        parent);
  }

  @Test
  void reservesFromTheConfirmationOfItsOrderOn() {
    var terms = TheTerms.ofAnOrder().confirmed(Sample.inDays(-3));
    fixture
        .givenNoPriorActivity()
        .when(plan(ATransfer.ID, terms, null))
        .expectEvents(
            planned(
                ATransfer.ID,
                terms,
                new Reservation(ReservationMethod.AT_CONFIRM, Sample.inDays(-3)),
                null));
  }

  @Test
  void reservesNeverByItselfIfItsTypeDoesSoManually() {
    type.reserving(ReservationMethod.MANUAL, 0, 0);
    var terms = TheTerms.ofAnOrder();
    fixture
        .givenNoPriorActivity()
        .when(plan(ATransfer.ID, terms, null))
        .expectEvents(
            planned(ATransfer.ID, terms, new Reservation(ReservationMethod.MANUAL, null), null));
  }

  @Test
  void reservesFromSoManyDaysBeforeItsDateOn() {
    type.reserving(ReservationMethod.BY_DATE, 2, 5);
    var terms = TheTerms.ofAnOrder().scheduled(Sample.inDays(10));
    fixture
        .givenNoPriorActivity()
        .when(plan(ATransfer.ID, terms, null))
        .expectEvents(
            planned(
                ATransfer.ID,
                terms,
                new Reservation(ReservationMethod.BY_DATE, Sample.inDays(8)),
                null));
  }

  @Test
  void hasOtherDaysIfItIsUrgent() {
    type.reserving(ReservationMethod.BY_DATE, 2, 5);
    var terms = TheTerms.ofAnOrder().urgent().scheduled(Sample.inDays(10));
    fixture
        .givenNoPriorActivity()
        .when(plan(ATransfer.ID, terms, null))
        .expectEvents(
            planned(
                ATransfer.ID,
                terms,
                new Reservation(ReservationMethod.BY_DATE, Sample.inDays(5)),
                null));
  }

  @Test
  void namesItsParentIfItIsABackorder() {
    var terms = TheTerms.ofAnOrder();
    var parent = new TransferRef(ATransfer.ID, "WH/OUT/00009");
    fixture
        .givenNoPriorActivity()
        .when(plan(ATransfer.ID.backorder(), terms, parent))
        .expectEvents(
            planned(
                ATransfer.ID.backorder(),
                terms,
                new Reservation(ReservationMethod.AT_CONFIRM, Sample.NOW),
                parent));
  }

  @Test
  void isPlannedOnlyOnce() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(plan(ATransfer.ID, TheTerms.ofAnOrder(), null))
        .expectNoEvents()
        .expectException(Exception.class);
  }
}
