package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("domain.md 2.5: changing a confirmed order")
class ChangingAConfirmedOrderTest {

  private final Shop shop = Program.shared().shop();

  @Test
  void theExtraJoinsTheOpenTransfer() {
    var sku = shop.productWith(10);
    var order = shop.confirmed(sku, 4);

    order.change(1, 12).ok();
    assertThat(order.transfers()).hasSize(1);
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 12, reserved 10, done 0, backordered 0, cancelled 0");
  }

  @Test
  void aLineThatJoinsABackorderStandsWhereItsNumberSays() {
    var first = shop.productWith(4);
    var second = shop.product();
    var order = shop.confirmed(Quote.of(first, 4).and(second, 3));
    order.transfer().validate(CREATE).ok();
    order.change(1, 5).ok();

    var backorder = order.transfer();
    assertThat(numbers(backorder.view().items("/lines"))).containsExactly("1", "2");
    var asOf = "?asOf=" + Instant.now();
    assertThat(numbers(shop.get(backorder.path() + asOf).ok().items("/lines")))
        .containsExactly("1", "2");
    shop.receive(second, 3).ok();
    shop.receive(first, 1).ok();
    var shipped = backorder.validate().ok();
    assertThat(numbers(shipped.items("/delivered"))).containsExactly("1", "2");
    assertThat(numbers(backorder.view().items("/lines"))).containsExactly("1", "2");
    var listed = shop.get("/api/transfers?order=" + order.id() + "&backorder=true").ok();
    assertThat(numbers(listed.items("/items/0/lines"))).containsExactly("1", "2");
  }

  private static List<String> numbers(List<JsonNode> lines) {
    return lines.stream().map(line -> Json.text(line.path("line"))).toList();
  }

  @Test
  void theExtraMakesANewTransferThatIsNoBackorderIfNoneIsOpen() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 4);
    order.transfer().validate().ok();

    order.change(1, 6).ok();
    assertThat(order.deliveries()).contains(" DONE; ").doesNotContain("backorder");
    assertThat(order.transfer().view().at("/backorderOf")).isNull();
    assertThat(order.line(1))
        .isEqualTo("ordered 6, delivered 4, open 2, reserved 0, backordered 0, cancelled 0");
    assertThat(order.status()).isEqualTo("CONFIRMED, PARTIALLY_DELIVERED, OPEN");
  }

  @Test
  void addingALineIsRaisingFromZero() {
    var first = shop.productWith(4);
    var second = shop.productWith(1);
    var order = shop.confirmed(first, 4);

    var added = order.add(second, 3).ok();
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.at("/line")).isEqualTo("2");
    assertThat(order.transfer().line(2))
        .isEqualTo("demand 3, reserved 1, done 0, backordered 0, cancelled 0");

    order.transfer().validate(CANCEL).ok();
    assertThat(order.add(first, 2).ok().at("/line")).isEqualTo("3");
    assertThat(order.transfers()).hasSize(2);
    assertThat(order.transfer().line(1)).isNull();
    assertThat(order.transfer().line(3))
        .isEqualTo("demand 2, reserved 0, done 0, backordered 0, cancelled 0");
  }

  @Test
  void loweringShrinksOpenDemandAndReleasesTheSurplusToTheNextInLine() {
    var sku = shop.productWith(10);
    var order = shop.confirmed(sku, 10);
    var next = shop.confirmed(sku, 5);

    order.change(1, 7).ok();
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 7, reserved 7, done 0, backordered 0, cancelled 0");
    assertThat(next.transfer().reserved(1)).isEqualTo("3");
    assertThat(next.transfer().state()).isEqualTo("READY");
  }

  @Test
  void aTransferLeftWithoutDemandIsCancelled() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 10);
    order.transfer().validate(CREATE).ok();
    shop.receive(sku, 6).ok();
    assertThat(order.transfer().state()).isEqualTo("READY");

    order.change(1, 3).refused("below-delivered");
    order.change(1, 4).ok();
    assertThat(order.transfer().state()).isEqualTo("CANCELLED");
    assertThat(order.line(1))
        .isEqualTo("ordered 4, delivered 4, open 0, reserved 0, backordered 0, cancelled 0");
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 6, reserved 0, free 6, open demand 0, short 0, forecast 6");
  }

  @Test
  void loweringMayMakeAnAllAtOnceOrderReady() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(Quote.of(sku, 6).allAtOnce());
    assertThat(order.transfer().state()).isEqualTo("WAITING");

    order.change(1, 4).ok();
    assertThat(order.transfer().state()).isEqualTo("READY");
  }

  @Test
  void raisingMayMakeAnAllAtOnceOrderWaitAgain() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(Quote.of(sku, 4).allAtOnce());
    assertThat(order.transfer().state()).isEqualTo("READY");

    order.change(1, 5).ok();
    assertThat(order.transfer().state()).isEqualTo("WAITING");
    assertThat(order.transfer().reserved(1)).isEqualTo("4");
  }

  @Test
  void loweringTakesBackWhatWasCancelledOnlyAfterWhatIsOpen() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 10);
    order.transfer().validate(CANCEL).ok();
    order.change(1, 12).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 12, delivered 4, open 2, reserved 0, backordered 0, cancelled 6");

    order.change(1, 9).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 9, delivered 4, open 0, reserved 0, backordered 0, cancelled 5");
    order.change(1, 4).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 4, delivered 4, open 0, reserved 0, backordered 0, cancelled 0");
  }

  @Test
  void aQuotationIsChangedWithoutAnyTransfer() {
    var sku = shop.productWith(4);
    var order = shop.quoted(Quote.of(sku, 10));
    order.change(1, 3).ok();
    order.add(sku, 2).ok();

    order.confirm().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("3");
    assertThat(order.transfer().reserved(2)).isEqualTo("1");
  }

  @Test
  void aCancelledOrderIsNotChanged() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 4);
    order.cancel().ok();

    order.change(1, 5).refused("order-cancelled");
    order.add(sku, 5).refused("order-cancelled");
  }

  @Test
  void nothingMayBeDeleted() {
    var order = shop.confirmed(shop.productWith(4), 4);
    assertThat(shop.send("DELETE", order.path() + "/lines/1", null, java.util.Map.of()).status())
        .isEqualTo(405);
    assertThat(shop.send("DELETE", order.path(), null, java.util.Map.of()).status()).isEqualTo(405);
  }
}
