package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.assembly;
import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.NOW;
import static dev.remainder.command.testing.Sample.inDays;

import dev.remainder.command.saleorder.SaleOrderCommand.ConfirmSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfirmSaleOrderTest extends SaleOrderFixture {

  private static final ConfirmSaleOrder CONFIRM = new ConfirmSaleOrder(AnOrder.ID);

  private static final DeliveryTerms OWN =
      new DeliveryTerms(
          "S00001",
          "Azure Interior",
          "WH",
          "My Company",
          PickingPolicy.ALL_AT_ONCE,
          CreateBackorder.NEVER,
          Priority.URGENT,
          inDays(3),
          NOW);

  private static SaleOrderConfirmed confirmed(
      DeliveryTerms terms, @Nullable TransferId transfer, OrderLine... lines) {
    return new SaleOrderConfirmed(AnOrder.ID, terms, List.of(lines), transfer);
  }

  @Test
  void getsATransferForNowUnderThePolicyOfTheSettings() {
    fixture
        .given(AnOrder.quoted(drawers(55)).events())
        .when(CONFIRM)
        .expectEvents(confirmed(AnOrder.delivery(), AnOrder.TRANSFER, drawers(55)));
  }

  @Test
  void itsOwnTermsWinOverTheSettings() {
    fixture
        .given(
            AnOrder.quoted(
                    new QuotationTerms(
                        PickingPolicy.ALL_AT_ONCE,
                        CreateBackorder.NEVER,
                        Priority.URGENT,
                        inDays(3)),
                    drawers(55))
                .events())
        .when(CONFIRM)
        .expectEvents(confirmed(OWN, AnOrder.TRANSFER, drawers(55)));
  }

  @Test
  void theTermsItHasLastCount() {
    fixture
        .given(AnOrder.quoted(drawers(55)).events())
        .andGiven(
            new SaleOrderTermsChanged(
                AnOrder.ID,
                PickingPolicy.ALL_AT_ONCE,
                CreateBackorder.NEVER,
                Priority.URGENT,
                inDays(3)))
        .when(CONFIRM)
        .expectEvents(confirmed(OWN, AnOrder.TRANSFER, drawers(55)));
  }

  @Test
  void anOrderOfServicesOnlyHasNoTransfer() {
    fixture
        .given(AnOrder.quoted(assembly(1)).events())
        .when(CONFIRM)
        .expectEvents(confirmed(AnOrder.delivery(), null, assembly(1)));
  }

  @Test
  void servicesBesideGoodsAreConfirmedWithThem() {
    fixture
        .given(AnOrder.quoted(drawers(55), assembly(2)).events())
        .when(CONFIRM)
        .expectEvents(confirmed(AnOrder.delivery(), AnOrder.TRANSFER, drawers(55), assembly(2)));
  }

  @Test
  void isConfirmedOnlyOnce() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(CONFIRM)
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_ALREADY_CONFIRMED));
  }

  @Test
  void isNotConfirmedAfterItWasCancelled() {
    fixture
        .given(AnOrder.quoted(drawers(55)).cancelled().events())
        .when(CONFIRM)
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_CANCELLED));
  }
}
