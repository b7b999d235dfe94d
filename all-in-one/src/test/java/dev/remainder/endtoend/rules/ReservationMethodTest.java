package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static dev.remainder.endtoend.shop.Transfer.shipping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("domain.md 4: reservation methods, check availability, unreserve")
class ReservationMethodTest {

  private Shop shop;

  @BeforeEach
  void openAWarehouse() {
    shop = Program.shared().shop().inNewWarehouse();
  }

  private static Instant inDays(long days) {
    return Instant.now().plus(Duration.ofDays(days));
  }

  @Test
  void manuallyOnlyCheckAvailabilityReserves() {
    shop.configure("reservationMethod", "MANUAL").ok();
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 10);
    shop.receive(sku, 1).ok();
    assertThat(order.transfer().state()).isEqualTo("WAITING");
    assertThat(order.transfer().reserved(1)).isEqualTo("0");

    var checked = order.transfer().checkAvailability().ok();
    assertThat(checked.at("/state")).isEqualTo("READY");
    assertThat(order.transfer().reserved(1)).isEqualTo("5");
    shop.receive(sku, 2).ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("5");

    order.transfer().validate(CREATE).ok();
    assertThat(order.transfer().state()).isEqualTo("WAITING");
    assertThat(order.transfer().reserved(1)).isEqualTo("0");
    order.transfer().checkAvailability().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("2");
  }

  @Test
  void byDateFarAwayWaitsAndNearReserves() {
    shop.configure(Map.of("reservationMethod", "BY_DATE", "reservationDaysBefore", 3)).ok();
    var sku = shop.productWith(10);
    var far = shop.confirmed(Quote.of(sku, 4).scheduled(inDays(30)));
    var near = shop.confirmed(Quote.of(sku, 4).scheduled(inDays(2)));

    assertThat(far.transfer().state()).isEqualTo("WAITING");
    assertThat(near.transfer().state()).isEqualTo("READY");
    shop.receive(sku, 1).ok();
    assertThat(far.transfer().reserved(1)).isEqualTo("0");

    far.transfer().schedule("scheduledDate", inDays(1)).ok();
    assertThat(far.transfer().state()).isEqualTo("READY");
  }

  @Test
  void urgentTransfersHaveTheirOwnNumberOfDays() {
    shop.configure(
            Map.of(
                "reservationMethod", "BY_DATE",
                "reservationDaysBefore", 3,
                "reservationDaysBeforeUrgent", 20))
        .ok();
    var sku = shop.productWith(10);
    var normal = shop.confirmed(Quote.of(sku, 4).scheduled(inDays(10)));
    var urgent = shop.confirmed(Quote.of(sku, 4).scheduled(inDays(10)).urgent());

    assertThat(normal.transfer().state()).isEqualTo("WAITING");
    assertThat(urgent.transfer().state()).isEqualTo("READY");
    normal.transfer().schedule("priority", "URGENT").ok();
    assertThat(normal.transfer().state()).isEqualTo("READY");
  }

  @Test
  void whenTheReservationDateComesItReservesByItself() {
    shop.configure(Map.of("reservationMethod", "BY_DATE", "reservationDaysBefore", 1)).ok();
    var sku = shop.productWith(4);
    var soon = Instant.now().plus(Duration.ofDays(1)).plus(Duration.ofSeconds(2));
    var order = shop.confirmed(Quote.of(sku, 4).scheduled(soon));
    assertThat(order.transfer().state()).isEqualTo("WAITING");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(order.transfer().state()).isEqualTo("READY"));
  }

  @Test
  void byDateCheckAvailabilityReservesBeforeTheDate() {
    shop.configure(Map.of("reservationMethod", "BY_DATE", "reservationDaysBefore", 3)).ok();
    var sku = shop.productWith(4);
    var far = shop.confirmed(Quote.of(sku, 6).scheduled(inDays(30)));
    far.transfer().checkAvailability().ok();

    assertThat(far.transfer().reserved(1)).isEqualTo("4");
    far.transfer().validate(shipping(CREATE, 1)).ok();
    assertThat(far.transfer().reserved(1)).isEqualTo("3");
    shop.receive(sku, 1).ok();
    assertThat(far.transfer().reserved(1)).isEqualTo("3");
  }

  @Test
  void unreserveTakesATransferOutUntilCheckAvailability() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 4);
    assertThat(order.transfer().unreserve().ok().at("/state")).isEqualTo("WAITING");
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 4, reserved 0, free 4, open demand 4, short 4, forecast 0");

    shop.receive(sku, 1).ok();
    shop.count(sku, 6).ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("0");
    var other = shop.confirmed(sku, 5);
    assertThat(other.transfer().reserved(1)).isEqualTo("5");

    order.transfer().checkAvailability().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("1");
    shop.receive(sku, 2).ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("3");
  }

  @Test
  void checkAvailabilityWithNothingFreeTakesPartAgain() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 4);
    order.transfer().unreserve().ok();
    var other = shop.confirmed(sku, 4);
    order.transfer().checkAvailability().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("0");

    other.cancel().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("4");
  }

  @Test
  void unreserveGivesBackAllLinesOfOneProduct() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(Quote.of(sku, 4).and(sku, 3));
    order.transfer().unreserve().ok();

    assertThat(order.transfer().reserved(1)).isEqualTo("0");
    assertThat(order.transfer().reserved(2)).isEqualTo("0");
    assertThat(order.transfer().state()).isEqualTo("WAITING");
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 4, reserved 0, free 4, open demand 7, short 7, forecast -3");
  }

  @Test
  void whatJoinsAnUnreservedTransferStaysOutWithIt() {
    var sku = shop.productWith(4);
    var order = shop.confirmed(sku, 4);
    order.transfer().unreserve().ok();
    order.change(1, 5).ok();
    order.add(shop.productWith(3), 2).ok();

    assertThat(order.transfer().reserved(1)).isEqualTo("0");
    assertThat(order.transfer().reserved(2)).isEqualTo("0");
    order.transfer().checkAvailability().ok();
    assertThat(order.transfer().reserved(1)).isEqualTo("4");
    assertThat(order.transfer().reserved(2)).isEqualTo("2");
  }
}
