package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("domain.md 7: numbers to check against")
class NumbersToCheckAgainstTest {

  private Shop shop;
  private String prefix;

  @BeforeEach
  void openAWarehouse() {
    shop = Program.shared().shop().inNewWarehouse();
    prefix = shop.warehouse() + "/OUT/";
  }

  @Test
  void drawerCaseBlackWithABackorder() {
    var drawer = stocked("Drawer Case Black", 45);
    var order = shop.confirmed(drawer, 55);
    var first = order.transfer();
    assertThat(order.deliveries()).isEqualTo(prefix + "00001 READY");
    assertThat(order.status()).isEqualTo("CONFIRMED, NOT_DELIVERED, OPEN");

    var question = first.validate().refused("backorder-decision-required");
    assertThat(question.at("/lines/0/sku")).isEqualTo(drawer);
    assertThat(question.at("/lines/0/line")).isEqualTo("1");
    assertThat(question.at("/lines/0/demand")).isEqualTo("55");
    assertThat(question.at("/lines/0/done")).isEqualTo("45");
    assertThat(question.at("/lines/0/remainder")).isEqualTo("10");
    assertThat(question.at("/choices")).isEqualTo("[\"CREATE\",\"CANCEL\"]");

    var created = first.validate(CREATE).ok();
    assertThat(created.at("/state")).isEqualTo("DONE");
    assertThat(created.at("/delivered/0/quantity")).isEqualTo("45");
    assertThat(created.at("/backorder/reference")).isEqualTo(prefix + "00002");
    assertThat(created.at("/backorder/state")).isEqualTo("WAITING");
    assertThat(created.at("/cancelled")).isEqualTo("[]");
    assertThat(order.deliveries())
        .isEqualTo(
            "%s00001 DONE; %s00002 WAITING, backorder of %s00001"
                .formatted(prefix, prefix, prefix));
    assertThat(order.view().at("/deliveryCount")).isEqualTo("2");
    assertThat(order.status()).isEqualTo("CONFIRMED, PARTIALLY_DELIVERED, OPEN");
    assertThat(order.line(1))
        .isEqualTo("ordered 55, delivered 45, open 10, reserved 0, backordered 10, cancelled 0");
    assertThat(first.line(1))
        .isEqualTo("demand 55, reserved 0, done 45, backordered 10, cancelled 0");
    assertThat(shop.stock(drawer))
        .isEqualTo("on hand 0, reserved 0, free 0, open demand 10, short 10, forecast -10");

    var counted = shop.count(drawer, 20).ok();
    assertThat(counted.at("/onHand")).isEqualTo("20");
    assertThat(counted.at("/reserved")).isEqualTo("10");
    assertThat(counted.at("/free")).isEqualTo("10");
    assertThat(counted.at("/allocated/0/reference")).isEqualTo(prefix + "00002");
    assertThat(counted.at("/allocated/0/quantity")).isEqualTo("10");
    assertThat(counted.at("/allocated/0/nowReady")).isEqualTo("true");
    assertThat(counted.at("/displaced")).isEqualTo("[]");
    var backorder = order.transfer();
    assertThat(backorder.state()).isEqualTo("READY");
    assertThat(backorder.line(1))
        .isEqualTo("demand 10, reserved 10, done 0, backordered 0, cancelled 0");
    assertThat(backorder.view().at("/backorderOf/reference")).isEqualTo(prefix + "00001");
    assertThat(first.view().at("/backorders/0/reference")).isEqualTo(prefix + "00002");

    backorder.validate().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
    assertThat(order.line(1))
        .isEqualTo("ordered 55, delivered 55, open 0, reserved 0, backordered 0, cancelled 0");
    assertThat(shop.stock(drawer))
        .isEqualTo("on hand 10, reserved 0, free 10, open demand 0, short 0, forecast 10");
  }

  @Test
  void drawerCaseBlackWithoutABackorder() {
    var drawer = stocked("Drawer Case Black", 45);
    var order = shop.confirmed(drawer, 55);

    var answer = order.transfer().validate(CANCEL).ok();
    assertThat(answer.at("/delivered/0/quantity")).isEqualTo("45");
    assertThat(answer.at("/cancelled/0/quantity")).isEqualTo("10");
    assertThat(answer.at("/backorder")).isNull();
    assertThat(order.deliveries()).isEqualTo(prefix + "00001 DONE");
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, CLOSED_SHORT");
    assertThat(order.line(1))
        .isEqualTo("ordered 55, delivered 45, open 0, reserved 0, backordered 0, cancelled 10");
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 55, reserved 0, done 45, backordered 0, cancelled 10");
  }

  @Test
  void letterTrayMakesItsBackorderWithoutAsking() {
    shop.creatingBackorders("ALWAYS");
    var tray = stocked("Letter Tray", 10);
    var order = shop.confirmed(tray, 20);

    order.transfer().validate().ok();
    assertThat(order.deliveries())
        .isEqualTo(
            "%s00001 DONE; %s00002 WAITING, backorder of %s00001"
                .formatted(prefix, prefix, prefix));
    assertThat(order.status()).isEqualTo("CONFIRMED, PARTIALLY_DELIVERED, OPEN");
    assertThat(order.line(1))
        .isEqualTo("ordered 20, delivered 10, open 10, reserved 0, backordered 10, cancelled 0");
  }

  @Test
  void magneticBoardCancelsTheRestWithoutAsking() {
    shop.creatingBackorders("NEVER");
    var board = stocked("Magnetic Board", 10);
    var order = shop.confirmed(board, 20);

    var answer = order.transfer().validate().ok();
    assertThat(answer.at("/cancelled/0/quantity")).isEqualTo("10");
    assertThat(order.deliveries()).isEqualTo(prefix + "00001 DONE");
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, CLOSED_SHORT");
    assertThat(order.line(1))
        .isEqualTo("ordered 20, delivered 10, open 0, reserved 0, backordered 0, cancelled 10");
  }

  @Test
  void aWarehouseBeginsItsReferencesAtOneAndOrdersAreNumberedThroughAll() {
    var drawer = stocked("Drawer Case Black", 5);
    var references = List.of(shop.confirmed(drawer, 1), shop.confirmed(drawer, 1));

    assertThat(references.get(0).transfer().reference()).isEqualTo(prefix + "00001");
    assertThat(references.get(1).transfer().reference()).isEqualTo(prefix + "00002");
    assertThat(references).allSatisfy(order -> assertThat(order.reference()).matches("S\\d{5}"));
  }

  private String stocked(String name, int onHand) {
    var sku = shop.product(name, "GOODS");
    shop.count(sku, onHand).ok();
    return sku;
  }
}
