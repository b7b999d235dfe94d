package dev.remainder.command.transfer;

import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.cancelled;
import static dev.remainder.command.transfer.ATransfer.done;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;

import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.command.transfer.TransferCommand.PreviewValidation;
import dev.remainder.events.value.TransferCancelCause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A preview is refused as validating would be (domain.md 3). */
class PreviewValidationTest extends TransferFixture {

  @Test
  void refusesWhileItWaits() {
    refused(ATransfer.of(drawers(5)).events(), 5, TransferRejection.TRANSFER_NOT_READY);
  }

  @Test
  void refusesWhenItIsDone() {
    refused(
        ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)),
        5,
        TransferRejection.TRANSFER_ALREADY_DONE);
  }

  @Test
  void refusesWhenItIsCancelled() {
    refused(
        ATransfer.of(drawers(5)).followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(5))),
        5,
        TransferRejection.TRANSFER_CANCELLED);
  }

  @Test
  void refusesIfNothingWouldShip() {
    refused(ATransfer.of(drawers(5)).holding(1, 5).events(), 0, TransferRejection.NOTHING_TO_SHIP);
  }

  @Test
  void refusesMoreThanDemand() {
    refused(ATransfer.of(drawers(5)).holding(1, 5).events(), 6, TransferRejection.OVER_DELIVERY);
  }

  @Test
  void refusesMoreThanCanBeTaken() {
    refused(
        ATransfer.of(drawers(5)).holding(1, 4).events(), 5, TransferRejection.INSUFFICIENT_STOCK);
  }

  private void refused(List<?> given, long quantity, TransferRejection rejection) {
    fixture
        .given(given)
        .when(new PreviewValidation(ATransfer.ID, List.of(new LineAmount(1, q(quantity))), null))
        .expectNoEvents()
        .expectException(refusedWith(rejection));
  }
}
