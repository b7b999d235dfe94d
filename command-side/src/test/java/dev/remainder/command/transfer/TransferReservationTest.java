package dev.remainder.command.transfer;

import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.cancelled;
import static dev.remainder.command.transfer.ATransfer.done;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.reserved;
import static dev.remainder.command.transfer.ATransfer.trays;
import static dev.remainder.command.transfer.ATransfer.traysOf;

import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.CheckAvailability;
import dev.remainder.command.transfer.TransferCommand.DisplaceReservation;
import dev.remainder.command.transfer.TransferCommand.HoldStock;
import dev.remainder.command.transfer.TransferCommand.UnreserveTransfer;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferState;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferReservationTest extends TransferFixture {

  private static HoldStock hold(int line, long reserved) {
    return new HoldStock(ATransfer.ID, line, q(reserved), AllocationCause.DEMAND);
  }

  private static DisplaceReservation displace(int line, long reserved) {
    return new DisplaceReservation(ATransfer.ID, line, q(reserved), q(7), "cycle count");
  }

  private static ReservationDisplaced displaced(long quantity, long reserved, TransferState state) {
    return new ReservationDisplaced(
        ATransfer.ID,
        ATransfer.REFERENCE,
        1,
        "DRAWER",
        q(quantity),
        q(reserved),
        q(7),
        "cycle count",
        state);
  }

  @Test
  void isReadyAsSoonAsAnyLineHoldsStock() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).events())
        .when(hold(1, 1))
        .expectEvents(reserved(1, q(1), q(1), TransferState.READY));
  }

  @Test
  void waitsUnderAllAtOnceUntilEveryLineIsFullyReserved() {
    fixture
        .given(
            ATransfer.of(drawers(55), trays(20))
                .with(TheTerms.ofAnOrder().allAtOnce())
                .holding(1, 54)
                .events())
        .when(hold(2, 20))
        .expectEvents(reserved(2, q(20), q(20), TransferState.WAITING));
  }

  @Test
  void isReadyUnderAllAtOnceWhenEveryLineIsFullyReserved() {
    fixture
        .given(
            ATransfer.of(drawers(55), trays(20))
                .with(TheTerms.ofAnOrder().allAtOnce())
                .holding(1, 55)
                .events())
        .when(hold(2, 20))
        .expectEvents(reserved(2, q(20), q(20), TransferState.READY));
  }

  @Test
  void isToldHowMuchWasPromisedJustNow() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(hold(1, 55))
        .expectEvents(reserved(1, q(10), q(55), TransferState.READY));
  }

  @Test
  void ignoresWhatItHoldsAlready() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(hold(1, 45))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void ignoresAPromiseOnALineItDoesNotHave() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(hold(2, 5))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void ignoresAPromiseWhenItIsDone() {
    fixture
        .given(ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)))
        .when(hold(1, 5))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void saysHowMuchACountTookFromIt() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(displace(1, 5))
        .expectEvents(displaced(40, 5, TransferState.READY));
  }

  @Test
  void waitsAgainWhenACountTookEverything() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(displace(1, 0))
        .expectEvents(displaced(45, 0, TransferState.WAITING));
  }

  @Test
  void waitsAgainUnderAllAtOnceWhenACountTookAnything() {
    fixture
        .given(
            ATransfer.of(drawers(55))
                .with(TheTerms.ofAnOrder().allAtOnce())
                .holding(1, 55)
                .events())
        .when(displace(1, 54))
        .expectEvents(displaced(1, 54, TransferState.WAITING));
  }

  @Test
  void ignoresTheLossOfWhatItDoesNotHold() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 5).events())
        .when(displace(1, 5))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void ignoresTheLossWhenItIsCancelled() {
    fixture
        .given(
            ATransfer.of(drawers(55))
                .holding(1, 5)
                .followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(55))))
        .when(displace(1, 0))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void asksForAllThatItsLinesMiss() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(1, 55).holding(2, 8).events())
        .when(new CheckAvailability(ATransfer.ID, "customer called"))
        .expectEvents(
            new AvailabilityChecked(
                ATransfer.ID,
                ATransfer.REFERENCE,
                "WH",
                "customer called",
                List.of(traysOf(12)),
                TransferState.READY));
  }

  @Test
  void givesEverythingBackWhenUnreserved() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(1, 45).events())
        .when(new UnreserveTransfer(ATransfer.ID, "another needs it more"))
        .expectEvents(
            new TransferUnreserved(
                ATransfer.ID,
                ATransfer.REFERENCE,
                "WH",
                "another needs it more",
                List.of(drawersOf(55), traysOf(20)),
                List.of(drawersOf(45)),
                TransferState.WAITING));
  }

  @Test
  void holdsNothingAfterItWasUnreserved() {
    fixture
        .given(
            ATransfer.of(drawers(55))
                .holding(1, 45)
                .followedBy(
                    new TransferUnreserved(
                        ATransfer.ID,
                        ATransfer.REFERENCE,
                        "WH",
                        null,
                        List.of(drawersOf(55)),
                        List.of(drawersOf(45)),
                        TransferState.WAITING)))
        .when(hold(1, 3))
        .expectEvents(reserved(1, q(3), q(3), TransferState.READY));
  }

  @Test
  void refusesToBeCheckedOrUnreservedWhenItIsDone() {
    for (var command : asked()) {
      var again = new TransferFixture().fixture;
      again
          .given(ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)))
          .when(command)
          .expectNoEvents()
          .expectException(refusedWith(TransferRejection.TRANSFER_ALREADY_DONE));
    }
  }

  @Test
  void refusesToBeCheckedOrUnreservedWhenItIsCancelled() {
    for (var command : asked()) {
      var again = new TransferFixture().fixture;
      again
          .given(
              ATransfer.of(drawers(5))
                  .followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(5))))
          .when(command)
          .expectNoEvents()
          .expectException(refusedWith(TransferRejection.TRANSFER_CANCELLED));
    }
  }

  private static List<TransferCommand> asked() {
    return List.of(
        new CheckAvailability(ATransfer.ID, null), new UnreserveTransfer(ATransfer.ID, null));
  }
}
