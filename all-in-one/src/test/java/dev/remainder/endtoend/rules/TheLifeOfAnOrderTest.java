package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("domain.md 2: the life of an order, from quote to replenishment")
class TheLifeOfAnOrderTest {

  private final Shop shop = Program.shared().shop();

  @AfterEach
  void shipAsSoonAsPossible() {
    shop.put("/api/settings", Map.of("pickingPolicy", "AS_SOON_AS_POSSIBLE")).ok();
  }

  @Test
  void aQuotationHoldsNoStock() {
    var sku = shop.productWith(5);
    var order = shop.quoted(Quote.of(sku, 5));

    assertThat(order.status()).isEqualTo("QUOTATION, null, OPEN");
    assertThat(order.deliveries()).isEmpty();
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 5, reserved 0, free 5, open demand 0, short 0, forecast 5");
  }

  @Test
  void confirmingReservesWhatIsFreeInTheOrderOfTheLines() {
    var sku = shop.productWith(7);
    var order = shop.confirmed(Quote.of(sku, 5).and(sku, 5).and(sku, 1));

    var transfer = order.transfer();
    assertThat(transfer.reserved(1)).isEqualTo("5");
    assertThat(transfer.reserved(2)).isEqualTo("2");
    assertThat(transfer.reserved(3)).isEqualTo("0");
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 7, reserved 7, free 0, open demand 11, short 4, forecast -4");
  }

  @Test
  void asSoonAsPossibleIsReadyAsSoonAsAnyLineHoldsStock() {
    var there = shop.productWith(1);
    var gone = shop.product();

    assertThat(shop.confirmed(Quote.of(gone, 3).and(there, 5)).transfer().state())
        .isEqualTo("READY");
    assertThat(shop.confirmed(Quote.of(gone, 3)).transfer().state()).isEqualTo("WAITING");
  }

  @Test
  void allAtOnceIsReadyOnlyWhenEveryLineIsFullyReserved() {
    var one = shop.productWith(5);
    var two = shop.productWith(2);
    var order = shop.confirmed(Quote.of(one, 5).and(two, 3).allAtOnce());
    assertThat(order.transfer().state()).isEqualTo("WAITING");
    assertThat(order.transfer().reserved(1)).isEqualTo("5");

    assertThat(shop.receive(two, 1).ok().at("/allocated/0/nowReady")).isEqualTo("true");
    assertThat(order.transfer().state()).isEqualTo("READY");
  }

  @Test
  void theSettingsSayHowOrdersShipThatSayNothingThemselves() {
    var sku = shop.productWith(1);
    var before = shop.quoted(Quote.of(sku, 2));
    var own = shop.quoted(Quote.of(sku, 2).with("pickingPolicy", "AS_SOON_AS_POSSIBLE"));
    shop.put("/api/settings", Map.of("pickingPolicy", "ALL_AT_ONCE")).ok();
    assertThat(shop.get("/api/settings").at("/pickingPolicy")).isEqualTo("ALL_AT_ONCE");

    before.confirm().ok();
    assertThat(before.view().at("/pickingPolicy")).isEqualTo("ALL_AT_ONCE");
    assertThat(before.transfer().state()).isEqualTo("WAITING");
    before.cancel().ok();
    own.confirm().ok();
    assertThat(own.view().at("/pickingPolicy")).isEqualTo("AS_SOON_AS_POSSIBLE");
    assertThat(own.transfer().state()).isEqualTo("READY");
  }

  @Test
  void anOrdersTermsMayBeChangedUntilItIsConfirmed() {
    var sku = shop.productWith(1);
    var order = shop.quoted(Quote.of(sku, 2));

    shop.patch(order.path(), Map.of("pickingPolicy", "ALL_AT_ONCE", "priority", "URGENT")).ok();
    order.confirm().ok();
    assertThat(order.view().at("/priority")).isEqualTo("URGENT");
    assertThat(order.transfer().state()).isEqualTo("WAITING");
    shop.patch(order.path(), Map.of("pickingPolicy", "AS_SOON_AS_POSSIBLE"))
        .refused("order-already-confirmed");
  }

  @Test
  void anOrderOfServicesHasNoTransfer() {
    var service = shop.service();
    var order = shop.confirmed(service, 3);

    assertThat(order.deliveries()).isEmpty();
    assertThat(order.status()).isEqualTo("CONFIRMED, null, OPEN");
    assertThat(shop.get(shop.stockOf(service)).status()).isEqualTo(404);
    order.change(1, 5).ok();
    assertThat(order.deliveries()).isEmpty();
  }

  @Test
  void onlyTheGoodsOfAMixedOrderAreDelivered() {
    var goods = shop.productWith(2);
    var order = shop.confirmed(Quote.of(shop.service(), 1).and(goods, 2));

    assertThat(order.transfer().line(1)).isNull();
    assertThat(order.transfer().line(2))
        .isEqualTo("demand 2, reserved 2, done 0, backordered 0, cancelled 0");
    order.transfer().validate().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
  }

  @Test
  void validatingLetsStockLeaveAndDeliveredQuantitiesRise() {
    var sku = shop.productWith(8);
    var order = shop.confirmed(sku, 5);
    order.transfer().validate().ok();

    assertThat(order.line(1))
        .isEqualTo("ordered 5, delivered 5, open 0, reserved 0, backordered 0, cancelled 0");
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 3, reserved 0, free 3, open demand 0, short 0, forecast 3");
  }

  @Test
  void receivedGoodsArePromisedAtOnceAndNobodyPressesAButton() {
    var sku = shop.product();
    var order = shop.confirmed(sku, 5);
    assertThat(order.transfer().state()).isEqualTo("WAITING");

    var received = shop.receive(sku, 3).ok();
    assertThat(received.at("/onHand")).isEqualTo("3");
    assertThat(received.at("/reserved")).isEqualTo("3");
    assertThat(received.at("/free")).isEqualTo("0");
    assertThat(received.at("/allocated/0/transferId")).isEqualTo(order.transfer().id());
    assertThat(received.at("/allocated/0/line")).isEqualTo("1");
    assertThat(received.at("/allocated/0/quantity")).isEqualTo("3");
    assertThat(order.transfer().state()).isEqualTo("READY");
    assertThat(order.transfer().reserved(1)).isEqualTo("3");
  }

  @Test
  void anOrderIsConfirmedOnce() {
    var order = shop.confirmed(shop.productWith(1), 1);
    order.confirm().refused("order-already-confirmed");
    order.cancel().ok();
    order.confirm().refused("order-cancelled");
  }

  @Test
  void quantitiesMayHaveThreeDecimals() {
    var sku = shop.productWith(2.125);
    var order = shop.confirmed(sku, 2.5);

    order.transfer().validate(CREATE).ok();
    assertThat(order.line(1))
        .isEqualTo(
            "ordered 2.5, delivered 2.125, open 0.375, reserved 0, backordered 0.375, cancelled 0");
    shop.receive(sku, 0.375).ok();
    order.transfer().validate().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
  }

  @Test
  void cancellingAQuotationIsCancellingAnOrder() {
    var order = shop.quoted(Quote.of(shop.productWith(1), 1));
    order.cancel().ok();

    assertThat(order.status()).isEqualTo("CANCELLED, null, CANCELLED");
    order.cancel().refused("order-cancelled");
  }

  @Test
  void cancellingAnOrderCancelsOpenTransfersAndKeepsDoneOnes() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 10);
    var other = shop.confirmed(sku, 3);
    order.transfer().validate(CREATE).ok();
    shop.receive(sku, 2).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 10, delivered 4, open 6, reserved 2, backordered 6, cancelled 0");

    order.cancel().ok();
    assertThat(order.status()).isEqualTo("CANCELLED, FULLY_DELIVERED, CANCELLED");
    assertThat(order.deliveries()).contains(" DONE; ").contains(" CANCELLED, backorder of ");
    assertThat(order.line(1))
        .isEqualTo("ordered 10, delivered 4, open 0, reserved 0, backordered 0, cancelled 6");
    assertThat(other.transfer().reserved(1)).isEqualTo("2");
  }

  @Test
  void cancellingOneTransferLeavesTheOrderConfirmed() {
    var sku = shop.productWith(3);
    var order = shop.confirmed(sku, 3);
    var next = shop.confirmed(sku, 3);

    order.transfer().cancel().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, null, CLOSED_SHORT");
    assertThat(order.transfer().state()).isEqualTo("CANCELLED");
    assertThat(order.line(1))
        .isEqualTo("ordered 3, delivered 0, open 0, reserved 0, backordered 0, cancelled 3");
    assertThat(next.transfer().state()).isEqualTo("READY");
    order.transfer().cancel().refused("transfer-cancelled");
    next.transfer().validate().ok();
    next.transfer().cancel().refused("transfer-already-done");
  }

  @Test
  void theLabelAndTheHonestReadingOfEveryCase() {
    var sku = shop.productWith(10);
    var order = shop.quoted(Quote.of(sku, 12));
    assertThat(order.status()).isEqualTo("QUOTATION, null, OPEN");
    order.confirm().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, NOT_DELIVERED, OPEN");
    order.transfer().validate(CREATE).ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, PARTIALLY_DELIVERED, OPEN");
    shop.receive(sku, 1).ok();
    order.transfer().validate(CANCEL).ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, CLOSED_SHORT");
    order.add(sku, 1).ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, PARTIALLY_DELIVERED, OPEN");
    order.transfer().cancel().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, CLOSED_SHORT");
    order.cancel().ok();
    assertThat(order.status()).isEqualTo("CANCELLED, FULLY_DELIVERED, CANCELLED");
  }
}
