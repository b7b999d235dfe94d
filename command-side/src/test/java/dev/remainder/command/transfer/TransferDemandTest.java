package dev.remainder.command.transfer;

import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.cancelled;
import static dev.remainder.command.transfer.ATransfer.done;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.moreDrawers;
import static dev.remainder.command.transfer.ATransfer.trays;
import static dev.remainder.command.transfer.ATransfer.traysOf;

import dev.remainder.command.testing.Sample;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.LowerDemand;
import dev.remainder.command.transfer.TransferCommand.RaiseDemand;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferState;
import org.junit.jupiter.api.Test;

class TransferDemandTest extends TransferFixture {

  private static RaiseDemand raise(TransferLine line) {
    return new RaiseDemand(ATransfer.ID, line);
  }

  private static LowerDemand lower(int line, long demand) {
    return new LowerDemand(ATransfer.ID, line, q(demand));
  }

  private static TransferDemandRaised raised(
      TheTerms terms, TransferLine line, long by, TransferState state) {
    return new TransferDemandRaised(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        terms.terms(),
        new Reservation(ReservationMethod.AT_CONFIRM, Sample.NOW),
        false,
        line,
        q(by),
        state);
  }

  private static TransferDemandLowered lowered(
      int line, long by, long demand, long released, TransferState state) {
    return new TransferDemandLowered(
        ATransfer.ID, "WH", line, ATransfer.sku(line), q(by), q(demand), q(released), state);
  }

  @Test
  void anExtraJoinsItsLine() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(raise(drawers(60)))
        .expectEvents(raised(TheTerms.ofAnOrder(), drawers(60), 5, TransferState.READY));
  }

  @Test
  void aNewLineJoinsTheTransfer() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(raise(trays(20)))
        .expectEvents(raised(TheTerms.ofAnOrder(), trays(20), 20, TransferState.WAITING));
  }

  @Test
  void anotherLineOfTheSameProductIsALineOfItsOwn() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 55).events())
        .when(raise(moreDrawers(5)))
        .expectEvents(raised(TheTerms.ofAnOrder(), moreDrawers(5), 5, TransferState.READY));
  }

  @Test
  void underAllAtOnceAnExtraMakesItWaitAgain() {
    var terms = TheTerms.ofAnOrder().allAtOnce();
    fixture
        .given(ATransfer.of(drawers(55)).with(terms).holding(1, 55).events())
        .when(raise(drawers(56)))
        .expectEvents(raised(terms, drawers(56), 1, TransferState.WAITING));
  }

  @Test
  void aRaiseThatIsNoneChangesNothing() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(raise(drawers(55)))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aRaiseDoesNotReachADoneTransfer() {
    fixture
        .given(ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)))
        .when(raise(drawers(6)))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLineLoweredAboveWhatItHoldsReleasesNothing() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(lower(1, 50))
        .expectEvents(lowered(1, 5, 50, 0, TransferState.READY));
  }

  @Test
  void aLineLoweredBelowWhatItHoldsReleasesTheSurplus() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(lower(1, 40))
        .expectEvents(lowered(1, 15, 40, 5, TransferState.READY));
  }

  @Test
  void underAllAtOnceALoweredTransferMayBecomeReady() {
    fixture
        .given(
            ATransfer.of(drawers(55))
                .with(TheTerms.ofAnOrder().allAtOnce())
                .holding(1, 45)
                .events())
        .when(lower(1, 45))
        .expectEvents(lowered(1, 10, 45, 0, TransferState.READY));
  }

  @Test
  void itWaitsAgainIfTheOnlyLineThatHeldStockIsLoweredToNothing() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(1, 45).events())
        .when(lower(1, 0))
        .expectEvents(lowered(1, 55, 0, 45, TransferState.WAITING));
  }

  @Test
  void aTransferLeftWithoutDemandIsCancelled() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(lower(1, 0))
        .expectEvents(
            lowered(1, 55, 0, 45, TransferState.WAITING),
            cancelled(TransferCancelCause.NO_DEMAND_LEFT));
  }

  @Test
  void aLineLoweredToNothingMayBeRaisedAgain() {
    fixture
        .given(
            ATransfer.of(drawers(55), trays(20))
                .followedBy(lowered(1, 55, 0, 0, TransferState.WAITING)))
        .when(raise(drawers(3)))
        .expectEvents(raised(TheTerms.ofAnOrder(), drawers(3), 3, TransferState.WAITING));
  }

  @Test
  void aLowerThatIsNoneChangesNothing() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(lower(1, 55))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLineItDoesNotHaveCannotBeLowered() {
    fixture
        .given(ATransfer.of(drawers(55)).events())
        .when(lower(9, 1))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLowerDoesNotReachACancelledTransfer() {
    fixture
        .given(
            ATransfer.of(drawers(55), trays(20))
                .followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(55), traysOf(20))))
        .when(lower(1, 3))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }
}
