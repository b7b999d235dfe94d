package dev.remainder.command.transfer;

import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.transfer.ATransfer.cancelled;
import static dev.remainder.command.transfer.ATransfer.done;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.trays;

import dev.remainder.command.testing.Sample;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.LowerDemand;
import dev.remainder.command.transfer.TransferCommand.RescheduleTransfer;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferState;
import java.util.List;
import org.junit.jupiter.api.Test;

class RescheduleTransferTest extends TransferFixture {

  private static final Reservation AT_CONFIRM =
      new Reservation(ReservationMethod.AT_CONFIRM, Sample.NOW);

  private static TransferRescheduled rescheduled(
      TheTerms terms, Reservation reservation, TransferState state, TransferLine... lines) {
    return new TransferRescheduled(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        terms.terms(),
        reservation,
        List.of(lines),
        state);
  }

  @Test
  void theStarMovesAllItsLinesInTheirQueues() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(1, 45).events())
        .when(new RescheduleTransfer(ATransfer.ID, Priority.URGENT, null))
        .expectEvents(
            rescheduled(
                TheTerms.ofAnOrder().urgent(),
                AT_CONFIRM,
                TransferState.READY,
                drawers(55),
                trays(20)));
  }

  @Test
  void anotherDateMovesThemToo() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(new RescheduleTransfer(ATransfer.ID, null, inDays(1)))
        .expectEvents(
            rescheduled(
                TheTerms.ofAnOrder().scheduled(inDays(1)),
                AT_CONFIRM,
                TransferState.WAITING,
                drawers(55)));
  }

  @Test
  void anotherDateIsAnotherReservationDate() {
    type.reserving(ReservationMethod.BY_DATE, 2, 4);
    fixture
        .given(
            ATransfer.of(drawers(55))
                .reserving(new Reservation(ReservationMethod.BY_DATE, inDays(5)))
                .events())
        .when(new RescheduleTransfer(ATransfer.ID, Priority.URGENT, inDays(30)))
        .expectEvents(
            rescheduled(
                TheTerms.ofAnOrder().urgent().scheduled(inDays(30)),
                new Reservation(ReservationMethod.BY_DATE, inDays(26)),
                TransferState.WAITING,
                drawers(55)));
  }

  @Test
  void theReservationMethodStaysAsItWasWhenItWasPlanned() {
    type.reserving(ReservationMethod.AT_CONFIRM, 0, 0);
    fixture
        .given(
            ATransfer.of(drawers(55))
                .reserving(new Reservation(ReservationMethod.MANUAL, null))
                .events())
        .when(new RescheduleTransfer(ATransfer.ID, Priority.URGENT, null))
        .expectEvents(
            rescheduled(
                TheTerms.ofAnOrder().urgent(),
                new Reservation(ReservationMethod.MANUAL, null),
                TransferState.WAITING,
                drawers(55)));
  }

  @Test
  void aLineWithoutDemandHasNoPlaceToMove() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).events())
        .andGivenCommands(new LowerDemand(ATransfer.ID, 1, Quantity.ZERO))
        .when(new RescheduleTransfer(ATransfer.ID, Priority.URGENT, null))
        .expectEvents(
            rescheduled(
                TheTerms.ofAnOrder().urgent(), AT_CONFIRM, TransferState.WAITING, trays(20)));
  }

  @Test
  void theSamePriorityAndDateChangeNothing() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(
            new RescheduleTransfer(
                ATransfer.ID, Priority.NORMAL, TheTerms.ofAnOrder().scheduledDate()))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aDoneTransferRefuses() {
    fixture
        .given(ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)))
        .when(new RescheduleTransfer(ATransfer.ID, Priority.URGENT, null))
        .expectNoEvents()
        .expectException(refusedWith(TransferRejection.TRANSFER_ALREADY_DONE));
  }

  @Test
  void aCancelledTransferRefuses() {
    fixture
        .given(
            ATransfer.of(drawers(5))
                .followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(5))))
        .when(new RescheduleTransfer(ATransfer.ID, Priority.URGENT, null))
        .expectNoEvents()
        .expectException(refusedWith(TransferRejection.TRANSFER_CANCELLED));
  }
}
