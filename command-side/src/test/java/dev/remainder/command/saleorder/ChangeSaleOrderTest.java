package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.assembly;
import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.saleorder.AnOrder.drawersDone;
import static dev.remainder.command.saleorder.AnOrder.drawersOf;
import static dev.remainder.command.saleorder.AnOrder.trays;
import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.product.ProductRejection;
import dev.remainder.command.saleorder.SaleOrderCommand.AddLine;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeLineQuantity;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.value.DemandReduction;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.TransferId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeSaleOrderTest extends SaleOrderFixture {

  private static final TransferId BACKORDER = AnOrder.TRANSFER.backorder();

  private static AddLine add(String sku, long quantity) {
    return new AddLine(AnOrder.ID, new QuotedLine(sku, q(quantity)));
  }

  private static ChangeLineQuantity order(long quantity) {
    return new ChangeLineQuantity(AnOrder.ID, 1, q(quantity));
  }

  private static SaleOrderLineRaised raised(
      OrderLine line, long after, long toShip, @Nullable Fulfilment fulfilment) {
    return new SaleOrderLineRaised(
        AnOrder.ID, line, line.quantity(), q(after), q(toShip), fulfilment);
  }

  private static SaleOrderLineLowered lowered(
      long before, long after, long open, long cancelled, DemandReduction... reductions) {
    return new SaleOrderLineLowered(
        AnOrder.ID, 1, "DRAWER", q(before), q(after), q(open), q(cancelled), List.of(reductions));
  }

  private static Fulfilment joins(TransferId transfer, long demand) {
    return new Fulfilment(transfer, false, q(demand), AnOrder.delivery());
  }

  private static Fulfilment opens(TransferId transfer, long demand) {
    return new Fulfilment(transfer, true, q(demand), AnOrder.delivery());
  }

  @Test
  void aLineRaisedOnAQuotationShipsNothing() {
    fixture
        .given(AnOrder.quoted(drawers(55)).events())
        .when(order(60))
        .expectEvents(raised(drawers(55), 60, 5, null));
  }

  @Test
  void theExtraJoinsTheOpenTransfer() {
    fixture
        .given(AnOrder.confirmed(drawers(55), trays(20)).events())
        .when(order(60))
        .expectEvents(raised(drawers(55), 60, 5, joins(AnOrder.TRANSFER, 60)));
  }

  @Test
  void theExtraJoinsAnOpenBackorder() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, BACKORDER, drawersDone(55, 45, 10, 0))
                .events())
        .when(order(60))
        .expectEvents(raised(drawers(55), 60, 5, joins(BACKORDER, 15)));
  }

  @Test
  void theExtraOpensANewTransferIfNoneIsOpen() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, drawersDone(55, 55, 0, 0))
                .events())
        .when(order(60))
        .expectEvents(raised(drawers(55), 60, 5, opens(AnOrder.NEXT_TRANSFER, 5)));
  }

  @Test
  void onlyTheRaiseIsShippedAfterARemainderWasCancelled() {
    fixture
        .given(
            AnOrder.confirmed(drawers(20))
                .delivered(AnOrder.TRANSFER, drawersDone(20, 10, 0, 10))
                .events())
        .when(order(23))
        .expectEvents(raised(drawers(20), 23, 3, opens(AnOrder.NEXT_TRANSFER, 3)));
  }

  @Test
  void onlyTheRaiseIsShippedAfterATransferWasCancelled() {
    fixture
        .given(
            AnOrder.confirmed(drawers(20))
                .transferCancelled(AnOrder.TRANSFER, drawersOf(20))
                .events())
        .when(order(21))
        .expectEvents(raised(drawers(20), 21, 1, opens(AnOrder.NEXT_TRANSFER, 1)));
  }

  @Test
  void whatWasDeliveredBeyondTheOrderCountsForTheRaise() {
    fixture
        .given(
            AnOrder.confirmed(drawers(10))
                .delivered(AnOrder.TRANSFER, drawersDone(10, 11, 0, 0))
                .events())
        .when(order(13))
        .expectEvents(raised(drawers(10), 13, 2, opens(AnOrder.NEXT_TRANSFER, 2)));
  }

  @Test
  void aRaiseToWhatWasDeliveredShipsNothing() {
    fixture
        .given(
            AnOrder.confirmed(drawers(10))
                .delivered(AnOrder.TRANSFER, drawersDone(10, 11, 0, 0))
                .events())
        .when(order(11))
        .expectEvents(raised(drawers(10), 11, 0, null));
  }

  @Test
  void aRaisedServiceShipsNothing() {
    fixture
        .given(AnOrder.confirmed(assembly(1)).events())
        .when(order(2))
        .expectEvents(raised(assembly(1), 2, 1, null));
  }

  @Test
  void theSameQuantityChangesNothing() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(order(55))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLoweredLineTakesFromItsOpenTransfer() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(order(40))
        .expectEvents(lowered(55, 40, 15, 0, new DemandReduction(AnOrder.TRANSFER, q(15), q(40))));
  }

  @Test
  void aLoweredLineOfAQuotationHasNoTransferToTakeFrom() {
    fixture
        .given(AnOrder.quoted(drawers(55)).events())
        .when(order(40))
        .expectEvents(lowered(55, 40, 15, 0));
  }

  @Test
  void aLineMayBeLoweredToWhatWasDelivered() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, BACKORDER, drawersDone(55, 45, 10, 0))
                .events())
        .when(order(45))
        .expectEvents(lowered(55, 45, 10, 0, new DemandReduction(BACKORDER, q(10), q(0))));
  }

  @Test
  void whatIsOpenShrinksBeforeWhatWasCancelled() {
    fixture
        .given(
            AnOrder.confirmed(drawers(20))
                .delivered(AnOrder.TRANSFER, drawersDone(20, 10, 0, 10))
                .events())
        .andGivenCommands(order(25))
        .when(order(17))
        .expectEvents(
            lowered(25, 17, 5, 3, new DemandReduction(AnOrder.NEXT_TRANSFER, q(5), q(0))));
  }

  @Test
  void aLineIsNeverLoweredBelowWhatWasDelivered() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, BACKORDER, drawersDone(55, 45, 10, 0))
                .events())
        .when(order(44))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.BELOW_DELIVERED));
  }

  @Test
  void aLineThatWasOverDeliveredMayBeToldItsOwnQuantityAgain() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, drawersDone(55, 60, 0, 0))
                .events())
        .when(order(55))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLineThatWasOverDeliveredIsNotRaisedToLessThanThat() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, drawersDone(55, 60, 0, 0))
                .events())
        .when(order(59))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.BELOW_DELIVERED));
  }

  @Test
  void anUnknownLineIsNotChanged() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(new ChangeLineQuantity(AnOrder.ID, 2, q(1)))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.UNKNOWN_ORDER_LINE));
  }

  @Test
  void aCancelledOrderIsNotChanged() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).cancelled().events())
        .when(order(56))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_CANCELLED));
  }

  @Test
  void anAddedLineJoinsTheOpenTransfer() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(add("TRAY", 20))
        .expectEvents(new SaleOrderLineAdded(AnOrder.ID, trays(20), joins(AnOrder.TRANSFER, 20)))
        .expectResultMessagePayload(2);
  }

  @Test
  void theSameProductAgainIsALineOfItsOwn() {
    var again = new OrderLine(2, "DRAWER", "Drawer Case Black", ProductKind.GOODS, q(5));
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(add("DRAWER", 5))
        .expectEvents(new SaleOrderLineAdded(AnOrder.ID, again, joins(AnOrder.TRANSFER, 5)));
  }

  @Test
  void anAddedLineOpensATransferIfNoneIsOpen() {
    fixture
        .given(
            AnOrder.confirmed(drawers(55))
                .delivered(AnOrder.TRANSFER, drawersDone(55, 55, 0, 0))
                .events())
        .when(add("TRAY", 20))
        .expectEvents(
            new SaleOrderLineAdded(AnOrder.ID, trays(20), opens(AnOrder.NEXT_TRANSFER, 20)));
  }

  @Test
  void theFirstGoodsOfAnOrderOfServicesOpenItsFirstTransfer() {
    fixture
        .given(AnOrder.confirmed(assembly(1)).events())
        .when(add("TRAY", 20))
        .expectEvents(new SaleOrderLineAdded(AnOrder.ID, trays(20), opens(AnOrder.TRANSFER, 20)));
  }

  @Test
  void anAddedServiceShipsNothing() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(add("ASSEMBLY", 1))
        .expectEvents(new SaleOrderLineAdded(AnOrder.ID, assembly(2), null));
  }

  @Test
  void aLineAddedToAQuotationShipsNothing() {
    fixture
        .given(AnOrder.quoted(drawers(55)).events())
        .when(add("TRAY", 20))
        .expectEvents(new SaleOrderLineAdded(AnOrder.ID, trays(20), null));
  }

  @Test
  void anUnknownProductIsNotAdded() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(add("CHAIR", 1))
        .expectNoEvents()
        .expectException(
            refusedWith(ProductRejection.UNKNOWN_PRODUCT, Map.of("field", "sku", "sku", "CHAIR")));
  }

  @Test
  void nothingIsAddedToACancelledOrder() {
    fixture
        .given(AnOrder.quoted(drawers(55)).cancelled().events())
        .when(add("TRAY", 1))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_CANCELLED));
  }
}
