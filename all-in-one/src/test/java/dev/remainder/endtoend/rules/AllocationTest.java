package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("domain.md 4: one order of allocation everywhere")
class AllocationTest {

  private final Program program = Program.shared();
  private final Shop shop = program.shop();

  /** Four orders of 2 units each, in the order in which stock must come to them. */
  private List<Order> waitingFor(String sku) {
    var later = Instant.now().plus(30, ChronoUnit.DAYS);
    var sooner = Instant.now().plus(10, ChronoUnit.DAYS);
    var fourth = shop.confirmed(Quote.of(sku, 2).scheduled(later));
    var second = shop.confirmed(Quote.of(sku, 2).scheduled(sooner));
    var third = shop.confirmed(Quote.of(sku, 2).scheduled(sooner));
    var first = shop.confirmed(Quote.of(sku, 2).scheduled(later).urgent());
    return List.of(first, second, third, fourth);
  }

  private static List<String> reserved(List<Order> orders) {
    return orders.stream().map(order -> order.transfer().reserved(1)).toList();
  }

  @Test
  void urgentThenEarlierDateThenEarlierConfirmation() {
    var sku = shop.product();
    var orders = waitingFor(sku);

    assertThat(shop.queue(sku)).isEqualTo(orders.stream().map(Order::reference).toList());
    shop.receive(sku, 3).ok();
    assertThat(reserved(orders)).containsExactly("2", "1", "0", "0");
    shop.count(sku, 4).ok();
    assertThat(reserved(orders)).containsExactly("2", "2", "0", "0");
    orders.getFirst().cancel().ok();
    assertThat(reserved(orders.subList(1, 4))).containsExactly("2", "2", "0");
    orders.get(1).transfer().unreserve().ok();
    assertThat(reserved(orders.subList(1, 4))).containsExactly("0", "2", "2");
  }

  @Test
  void theQueueTellsWhoWaitsForWhat() {
    var sku = shop.product();
    var orders = waitingFor(sku);
    shop.receive(sku, 3).ok();

    var queue = shop.get(shop.stockOf(sku) + "/queue").ok();
    assertThat(queue.at("/1/transferId")).isEqualTo(orders.get(1).transfer().id());
    assertThat(queue.at("/1/reference")).isEqualTo(orders.get(1).transfer().reference());
    assertThat(queue.at("/1/line")).isEqualTo("1");
    assertThat(queue.at("/1/demand")).isEqualTo("2");
    assertThat(queue.at("/1/reserved")).isEqualTo("1");
    assertThat(queue.at("/1/missing")).isEqualTo("1");
    assertThat(queue.at("/0/priority")).isEqualTo("URGENT");
    assertThat(queue.at("/1/priority")).isEqualTo("NORMAL");
  }

  @Test
  void whateverFreesStockAllocatesAgainInTheSameStep() {
    var sku = shop.productWith(10);
    var holder = shop.confirmed(Quote.of(sku, 10));
    var waiting = shop.confirmed(sku, 10);

    holder.change(1, 9).ok();
    assertThat(waiting.transfer().reserved(1)).isEqualTo("1");
    holder
        .transfer()
        .validate(
            Map.of("quantities", List.of(Map.of("line", 1, "quantity", 7)), "backorder", CANCEL))
        .ok();
    assertThat(waiting.transfer().reserved(1)).isEqualTo("3");
    shop.receive(sku, 1).ok();
    assertThat(waiting.transfer().reserved(1)).isEqualTo("4");
    shop.count(sku, 5).ok();
    assertThat(waiting.transfer().reserved(1)).isEqualTo("5");
    var other = shop.confirmed(sku, 2);
    waiting.transfer().cancel().ok();
    assertThat(other.transfer().reserved(1)).isEqualTo("2");
  }

  @Test
  void anotherPriorityOrDateIsAnotherPlaceInTheQueue() {
    var sku = shop.product();
    var orders = waitingFor(sku);
    orders.get(3).transfer().schedule("priority", "URGENT").ok();
    orders.get(3).transfer().schedule("scheduledDate", "2020-01-01T00:00:00Z").ok();
    orders.get(2).transfer().schedule("scheduledDate", "2020-01-01T00:00:00Z").ok();

    shop.receive(sku, 5).ok();
    assertThat(reserved(orders)).containsExactly("2", "0", "1", "2");
    assertThat(shop.queue(sku).getFirst()).isEqualTo(orders.get(3).reference());
  }

  @Test
  void aCountBelowWhatIsReservedTakesFromTheLastInLineAndTheySaySo() {
    var sku = shop.productWith(7);
    var orders = waitingFor(sku);
    assertThat(reserved(orders)).containsExactly("1", "2", "2", "2");

    var counted = shop.count(sku, 2).ok();
    assertThat(counted.at("/reserved")).isEqualTo("2");
    assertThat(counted.at("/free")).isEqualTo("0");
    assertThat(counted.items("/displaced")).hasSize(3);
    assertThat(counted.at("/displaced/0/transferId")).isEqualTo(orders.get(3).transfer().id());
    assertThat(counted.at("/displaced/0/line")).isEqualTo("1");
    assertThat(counted.at("/displaced/0/quantity")).isEqualTo("2");
    assertThat(counted.at("/displaced/1/transferId")).isEqualTo(orders.get(2).transfer().id());
    assertThat(counted.at("/displaced/2/quantity")).isEqualTo("1");
    assertThat(reserved(orders)).containsExactly("1", "1", "0", "0");
    assertThat(orders.get(3).transfer().state()).isEqualTo("WAITING");
    assertThat(orders.get(1).transfer().state()).isEqualTo("READY");

    var told =
        program
            .jdbc()
            .sql(
                "select convert_from(payload, 'UTF8') from events.domain_event"
                    + " where aggregate_identifier = ? and payload_type like '%ReservationDisplaced'")
            .param(orders.get(3).transfer().id())
            .query(String.class)
            .single();
    assertThat(told).contains("\"reason\":\"cycle count\"").contains("\"countedOnHand\":2");
  }

  @Test
  void stockIsNeverPromisedTwiceAndNeverNegative() {
    var sku = shop.productWith(5);
    var first = shop.confirmed(sku, 3);
    var second = shop.confirmed(sku, 3);
    assertThat(second.transfer().reserved(1)).isEqualTo("2");

    second
        .transfer()
        .validate(Map.of("quantities", List.of(Map.of("line", 1, "quantity", 3))))
        .refused("insufficient-stock");
    first.transfer().validate().ok();
    second.transfer().validate(CANCEL).ok();
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 0, reserved 0, free 0, open demand 0, short 0, forecast 0");
  }

  @Test
  void everyAllocationCanBeExplainedAfterwards() {
    var sku = shop.product();
    var orders = waitingFor(sku);
    shop.receive(sku, 3).ok();

    var told =
        program
            .jdbc()
            .sql(
                "select convert_from(payload, 'UTF8') from events.domain_event"
                    + " where aggregate_identifier = ? and payload_type like '%StockAllocated'"
                    + " order by sequence_number desc limit 1")
            .param("stock:" + shop.warehouse() + ":" + sku)
            .query(String.class)
            .single();
    assertThat(told).contains("\"cause\":\"RECEIPT\"").contains("\"free\":3");
    assertThat(told).contains("\"asked\":2,\"free\":3,\"given\":2,\"reserved\":2,\"rank\":1");
    assertThat(told).contains("\"asked\":2,\"free\":1,\"given\":1,\"reserved\":1,\"rank\":2");
    assertThat(told).contains(orders.getFirst().transfer().id());
  }
}
