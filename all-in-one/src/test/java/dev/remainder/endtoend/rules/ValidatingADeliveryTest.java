package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static dev.remainder.endtoend.shop.Transfer.shipping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("domain.md 3: validating a delivery")
class ValidatingADeliveryTest {

  private final Program program = Program.shared();
  private final Shop shop = program.shop();

  @Test
  void withoutQuantitiesWhatIsReservedIsShipped() {
    var one = shop.productWith(3);
    var two = shop.productWith(9);
    var order = shop.confirmed(Quote.of(one, 5).and(two, 9));

    var answer = order.transfer().validate(CREATE).ok();
    assertThat(answer.at("/delivered/0/quantity")).isEqualTo("3");
    assertThat(answer.at("/delivered/1/quantity")).isEqualTo("9");
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 2, reserved 0, done 0, backordered 0, cancelled 0");
    assertThat(order.transfer().line(2)).isNull();
  }

  @Test
  void linesNeverNetAgainstEachOther() {
    var sku = shop.productWith(20);
    shop.configure("overDeliveryTolerancePercent", 0).ok();
    var order = shop.confirmed(Quote.of(sku, 5).and(sku, 5));

    order.transfer().validate(shipping(5, 4)).refused("backorder-decision-required");
    var there = shop.inNewWarehouse();
    there.configure("overDeliveryTolerancePercent", 50).ok();
    there.count(sku, 20).ok();
    var over = there.confirmed(Quote.of(sku, 5).and(sku, 5));
    var question = over.transfer().validate(shipping(6, 4)).refused("backorder-decision-required");
    assertThat(question.items("/lines")).hasSize(1);
    assertThat(question.at("/lines/0/line")).isEqualTo("2");
    assertThat(question.at("/lines/0/remainder")).isEqualTo("1");
  }

  @Test
  void linesNotNamedShipNothing() {
    var sku = shop.productWith(10);
    var order = shop.confirmed(Quote.of(sku, 5).and(sku, 5));

    order.transfer().validate(shipping(CREATE, 5)).ok();
    assertThat(order.line(2))
        .isEqualTo("ordered 5, delivered 0, open 5, reserved 5, backordered 5, cancelled 0");
  }

  @Test
  void whatIsRefusedChangesNothing() {
    var sku = shop.productWith(10);
    var order = shop.confirmed(sku, 8);
    var transfer = order.transfer();
    var waiting = shop.confirmed(shop.product(), 1).transfer();
    var rival = shop.confirmed(sku, 1);
    var before = program.logPosition();

    waiting.validate().refused("transfer-not-ready");
    waiting.validate(shipping(1)).refused("transfer-not-ready");
    transfer.validate(shipping(0)).refused("nothing-to-ship");
    transfer.validate(Map.of("quantities", List.of())).refused("nothing-to-ship");
    assertThat(transfer.validate(shipping(-1)).status()).isEqualTo(400);
    assertThat(transfer.validate(shipping(0.0001)).status()).isEqualTo(400);
    transfer.validate(shipping(8.001)).refused("over-delivery");
    transfer.validate(shipping(8, 1)).refused("unknown-line");
    transfer.validate(shipping(7)).refused("backorder-decision-required");

    assertThat(program.logPosition()).isEqualTo(before);
    assertThat(transfer.line(1))
        .isEqualTo("demand 8, reserved 8, done 0, backordered 0, cancelled 0");
    assertThat(rival.transfer().reserved(1)).isEqualTo("1");
  }

  @Test
  void moreMayBeTakenThanReservedButNotMoreThanIsFree() {
    var there = shop.inNewWarehouse();
    var sku = there.productWith(2);
    var order = there.confirmed(sku, 6);
    there.configure("reservationMethod", "MANUAL").ok();
    order.transfer().unreserve().ok();
    order.transfer().checkAvailability().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("2");

    order.transfer().validate(shipping(CREATE, 3)).refused("insufficient-stock");
    var other = there.confirmed(sku, 5);
    there.receive(sku, 1).ok();
    assertThat(other.transfer().reserved(1)).isEqualTo("0");
    assertThat(order.transfer().reserved(1)).isEqualTo("3");
  }

  @Test
  void freeStockThatIsNotReservedMayBeShippedToo() {
    var there = shop.inNewWarehouse();
    there.configure("reservationMethod", "MANUAL").ok();
    var sku = there.productWith(2);
    var order = there.confirmed(sku, 6);
    order.transfer().checkAvailability().ok();
    there.receive(sku, 3).ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("2");

    var refused = order.transfer().validate(shipping(CREATE, 5.5));
    refused.refused("insufficient-stock");
    assertThat(refused.at("/missing")).isEqualTo("0.5");
    assertThat(refused.at("/lines/0/line")).isEqualTo("1");
    order.transfer().validate(shipping(CREATE, 5)).ok();
    assertThat(there.stock(sku))
        .isEqualTo("on hand 0, reserved 0, free 0, open demand 1, short 1, forecast -1");
  }

  @Test
  void overDeliveryIsRefusedBeyondTheTolerance() {
    var there = shop.inNewWarehouse();
    there.configure("overDeliveryTolerancePercent", 10).ok();
    var sku = there.productWith(30);
    var order = there.confirmed(sku, 20);

    order.transfer().validate(shipping(22.001)).refused("over-delivery");
    order.transfer().validate(shipping(22)).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 20, delivered 22, open 0, reserved 0, backordered 0, cancelled 0");
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
    assertThat(there.stock(sku))
        .isEqualTo("on hand 8, reserved 0, free 8, open demand 0, short 0, forecast 8");

    order.change(1, 21).refused("below-delivered");
    order.change(1, 25).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 25, delivered 22, open 3, reserved 3, backordered 0, cancelled 0");
  }

  @Test
  void aDoneTransferAndACancelledOneRefuse() {
    var sku = shop.productWith(3);
    var done = shop.confirmed(sku, 1).transfer();
    var cancelled = shop.confirmed(sku, 1).transfer();
    done.validate().ok();
    cancelled.cancel().ok();

    done.validate().refused("transfer-already-done");
    done.checkAvailability().refused("transfer-already-done");
    done.unreserve().refused("transfer-already-done");
    done.schedule("priority", "URGENT").refused("transfer-already-done");
    cancelled.validate().refused("transfer-cancelled");
    cancelled.checkAvailability().refused("transfer-cancelled");
    cancelled.unreserve().refused("transfer-cancelled");
    cancelled.schedule("priority", "URGENT").refused("transfer-cancelled");
  }

  @Test
  void whatTheParentHeldBeyondWhatItShippedPassesToTheBackorder() {
    var sku = shop.productWith(6);
    var order = shop.confirmed(sku, 10);
    var rival = shop.confirmed(Quote.of(sku, 5).urgent());

    var answer = order.transfer().validate(shipping(CREATE, 4)).ok();
    assertThat(answer.at("/backorder/state")).isEqualTo("READY");
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 6, reserved 2, done 0, backordered 0, cancelled 0");
    assertThat(rival.transfer().reserved(1)).isEqualTo("0");
  }

  @Test
  void whatTheParentHeldIsReleasedToTheNextInLineIfTheRestIsCancelled() {
    var sku = shop.productWith(6);
    var order = shop.confirmed(sku, 10);
    var next = shop.confirmed(sku, 5);

    order.transfer().validate(shipping(CANCEL, 4)).ok();
    assertThat(next.transfer().reserved(1)).isEqualTo("2");
    assertThat(next.transfer().state()).isEqualTo("READY");
  }

  @Test
  void aBackorderHasItsParentsTermsAndTheNextReference() {
    var there = shop.inNewWarehouse();
    var sku = there.productWith(4);
    var order =
        there.confirmed(
            Quote.of(sku, 10)
                .urgent()
                .scheduled("2031-05-01T08:00:00Z")
                .with("customer", "Deco Addict"));
    there.confirmed(sku, 1);
    order.transfer().validate(CREATE).ok();

    var view = order.transfer().view();
    assertThat(view.at("/reference")).isEqualTo(there.warehouse() + "/OUT/00003");
    assertThat(view.at("/customer")).isEqualTo("Deco Addict");
    assertThat(view.at("/priority")).isEqualTo("URGENT");
    assertThat(view.at("/pickingPolicy")).isEqualTo("AS_SOON_AS_POSSIBLE");
    assertThat(view.at("/scheduledDate")).isEqualTo("2031-05-01T08:00:00Z");
    assertThat(view.at("/state")).isEqualTo("WAITING");
  }

  @Test
  void aBackorderIsReadyIfThereIsStock() {
    var there = shop.inNewWarehouse();
    var sku = there.productWith(4);
    var order = there.confirmed(sku, 10);
    order.transfer().unreserve().ok();
    order.transfer().checkAvailability().ok();
    order.transfer().validate(shipping(CREATE, 1)).ok();

    assertThat(order.transfer().state()).isEqualTo("READY");
    assertThat(order.transfer().reserved(1)).isEqualTo("3");
  }

  @Test
  void backordersOfBackordersAreOrdinary() {
    var there = shop.inNewWarehouse();
    var sku = there.product();
    var order = there.confirmed(sku, 10);
    for (int part = 1; part <= 4; part++) {
      there.receive(sku, 2).ok();
      order.transfer().validate(CREATE).ok();
    }
    there.receive(sku, 2).ok();
    order.transfer().validate().ok();

    var prefix = there.warehouse() + "/OUT/0000";
    assertThat(order.deliveries())
        .isEqualTo(
            (prefix + "1 DONE; ")
                + (prefix + "2 DONE, backorder of " + prefix + "1; ")
                + (prefix + "3 DONE, backorder of " + prefix + "2; ")
                + (prefix + "4 DONE, backorder of " + prefix + "3; ")
                + (prefix + "5 DONE, backorder of " + prefix + "4"));
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
  }

  @Test
  void whoReschedulesIsToldPriorityAndDateAsTheyAre() {
    var transfer = shop.confirmed(shop.productWith(1), 1).transfer();
    var date = transfer.view().at("/scheduledDate");
    var urgent = transfer.schedule("priority", "URGENT").ok();
    assertThat(urgent.at("/priority")).isEqualTo("URGENT");
    assertThat(urgent.at("/scheduledDate")).isEqualTo(date);
    var unchanged = shop.patch(transfer.path(), Map.of()).ok();
    assertThat(unchanged.text()).isEqualTo(urgent.text());
  }
}
