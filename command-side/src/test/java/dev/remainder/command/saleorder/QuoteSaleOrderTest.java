package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.assembly;
import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.product.ProductRejection;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeTerms;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.command.saleorder.SaleOrderCommand.QuoteSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.command.warehouse.WarehouseRejection;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteSaleOrderTest extends SaleOrderFixture {

  private static final QuotationTerms OWN =
      new QuotationTerms(
          PickingPolicy.ALL_AT_ONCE, CreateBackorder.NEVER, Priority.URGENT, inDays(3));

  private static QuoteSaleOrder quote(String warehouse, QuotationTerms terms, String... skus) {
    return new QuoteSaleOrder(
        AnOrder.ID,
        "Azure Interior",
        warehouse,
        terms,
        List.of(skus).stream()
            .map(sku -> new QuotedLine(sku, q(sku.equals("ASSEMBLY") ? 1 : 55)))
            .toList());
  }

  @Test
  void numbersItsLinesFromOneAndNamesTheirProducts() {
    fixture
        .givenNoPriorActivity()
        .when(quote("WH", OWN, "DRAWER", "ASSEMBLY"))
        .expectEvents(AnOrder.quoted(OWN, drawers(55), assembly(2)).events().toArray());
  }

  @Test
  void refusesAnUnknownProductAndSaysWhereItStands() {
    fixture
        .givenNoPriorActivity()
        .when(quote("WH", OWN, "DRAWER", "CHAIR"))
        .expectNoEvents()
        .expectException(
            refusedWith(
                ProductRejection.UNKNOWN_PRODUCT, Map.of("field", "lines[1].sku", "sku", "CHAIR")));
    assertThat(numbersDrawn).isZero();
  }

  @Test
  void refusesAnUnknownWarehouse() {
    fixture
        .givenNoPriorActivity()
        .when(quote("MARS", OWN, "DRAWER"))
        .expectNoEvents()
        .expectException(
            refusedWith(WarehouseRejection.UNKNOWN_WAREHOUSE, Map.of("field", "warehouse")));
    assertThat(numbersDrawn).isZero();
  }

  @Test
  void mayGetOtherTermsBeforeItIsConfirmed() {
    fixture
        .given(AnOrder.quoted(drawers(55)).events())
        .when(new ChangeTerms(AnOrder.ID, OWN))
        .expectEvents(
            new SaleOrderTermsChanged(
                AnOrder.ID,
                PickingPolicy.ALL_AT_ONCE,
                CreateBackorder.NEVER,
                Priority.URGENT,
                inDays(3)));
  }

  @Test
  void theSameTermsChangeNothing() {
    fixture
        .given(AnOrder.quoted(OWN, drawers(55)).events())
        .when(new ChangeTerms(AnOrder.ID, OWN))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void keepsItsTermsFromConfirmationOn() {
    fixture
        .given(AnOrder.confirmed(drawers(55)).events())
        .when(new ChangeTerms(AnOrder.ID, OWN))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_ALREADY_CONFIRMED));
  }

  @Test
  void keepsItsTermsWhenItIsCancelled() {
    fixture
        .given(AnOrder.quoted(drawers(55)).cancelled().events())
        .when(new ChangeTerms(AnOrder.ID, OWN))
        .expectNoEvents()
        .expectException(refusedWith(SaleOrderRejection.ORDER_CANCELLED));
  }
}
