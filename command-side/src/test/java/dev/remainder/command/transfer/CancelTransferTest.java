package dev.remainder.command.transfer;

import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.transfer.ATransfer.cancelled;
import static dev.remainder.command.transfer.ATransfer.done;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.trays;
import static dev.remainder.command.transfer.ATransfer.traysOf;

import dev.remainder.command.transfer.TransferCommand.CancelTransfer;
import dev.remainder.command.transfer.TransferCommand.LowerDemand;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferCancelCause;
import org.junit.jupiter.api.Test;

class CancelTransferTest extends TransferFixture {

  private static CancelTransfer cancel(TransferCancelCause cause) {
    return new CancelTransfer(ATransfer.ID, cause, null);
  }

  @Test
  void givesUpTheDemandOfAllItsLines() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(1, 45).events())
        .when(cancel(TransferCancelCause.OPERATOR))
        .expectEvents(cancelled(TransferCancelCause.OPERATOR, drawersOf(55), traysOf(20)));
  }

  @Test
  void aLineWithoutDemandHasNothingToGiveUp() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).events())
        .andGivenCommands(new LowerDemand(ATransfer.ID, 1, Quantity.ZERO))
        .when(cancel(TransferCancelCause.OPERATOR))
        .expectEvents(cancelled(TransferCancelCause.OPERATOR, traysOf(20)));
  }

  @Test
  void aDoneTransferRefusesTheOperator() {
    fixture
        .given(ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)))
        .when(cancel(TransferCancelCause.OPERATOR))
        .expectNoEvents()
        .expectException(refusedWith(TransferRejection.TRANSFER_ALREADY_DONE));
  }

  @Test
  void aCancelledTransferRefusesTheOperator() {
    fixture
        .given(
            ATransfer.of(drawers(5))
                .followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(5))))
        .when(cancel(TransferCancelCause.OPERATOR))
        .expectNoEvents()
        .expectException(refusedWith(TransferRejection.TRANSFER_CANCELLED));
  }

  @Test
  void aDoneTransferStaysWhenItsOrderIsCancelled() {
    fixture
        .given(ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)))
        .when(cancel(TransferCancelCause.ORDER_CANCELLED))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }
}
