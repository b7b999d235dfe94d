package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.saleorder.AnOrder.drawersDone;
import static dev.remainder.command.saleorder.AnOrder.drawersOf;
import static dev.remainder.command.saleorder.AnOrder.ref;
import static dev.remainder.command.testing.RefusedWith.refusedWith;

import dev.remainder.command.saleorder.SaleOrderCommand.CancelSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.RecordDelivery;
import dev.remainder.command.saleorder.SaleOrderCommand.RecordTransferCancelled;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancelAndRecordTest extends SaleOrderFixture {

  private static final TransferId BACKORDER = AnOrder.TRANSFER.backorder();
  private static final CancelSaleOrder CANCEL = new CancelSaleOrder(AnOrder.ID, "no money");

  private static SaleOrderCancelled cancelled(TransferId... open) {
    return new SaleOrderCancelled(AnOrder.ID, "S00001", "no money", List.of(open));
  }

  private static RecordDelivery delivery() {
    return new RecordDelivery(
        AnOrder.ID, ref(AnOrder.TRANSFER), List.of(drawersDone(55, 45, 10, 0)), ref(BACKORDER));
  }

  private static RecordTransferCancelled transferCancelled() {
    return new RecordTransferCancelled(
        AnOrder.ID, ref(AnOrder.TRANSFER), TransferCancelCause.OPERATOR, List.of(drawersOf(55)));
  }

  @Test
  void cancellingNamesTheOpenTransfer() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(CANCEL)
        .expectEvents(cancelled(AnOrder.TRANSFER));
  }

  @Test
  void cancellingLeavesWhatIsDone() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, BACKORDER, drawersDone(55, 45, 10, 0))
                .events())
        .when(CANCEL)
        .expectEvents(cancelled(BACKORDER));
  }

  @Test
  void aQuotationIsCancelledWithoutTransfers() {
    fixture.given(AnOrder.quoted(drawers(55)).events()).when(CANCEL).expectEvents(cancelled());
  }

  @Test
  void isCancelledOnlyOnce() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).cancelled().events())
        .when(CANCEL)
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_CANCELLED));
  }

  @Test
  void recordsWhatItsTransferDelivered() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(delivery())
        .expectEvents(
            new SaleOrderDeliveryRecorded(
                AnOrder.ID,
                ref(AnOrder.TRANSFER),
                List.of(drawersDone(55, 45, 10, 0)),
                ref(BACKORDER)));
  }

  @Test
  void recordsADeliveryOnlyOnce() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .andGivenCommands(delivery())
        .when(delivery())
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void recordsThatItsTransferWasCancelledAndStaysConfirmed() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(transferCancelled())
        .expectEvents(
            new SaleOrderTransferCancelled(
                AnOrder.ID,
                ref(AnOrder.TRANSFER),
                TransferCancelCause.OPERATOR,
                List.of(drawersOf(55))));
  }

  @Test
  void recordsACancelledTransferOnlyOnce() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .andGivenCommands(transferCancelled())
        .when(transferCancelled())
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aCancelledOrderKnowsAlreadyThatItsTransfersAre() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).cancelled().events())
        .when(transferCancelled())
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }
}
