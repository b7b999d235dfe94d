package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lists, filters, paging and the counters of operation types")
class ListsAndCountersTest {

  private final String customer = "Customer-" + UUID.randomUUID();
  private Shop shop;
  private String sku;
  private String scarce;
  private Order quoted;
  private Order whole;
  private Order partly;
  private Order closedShort;
  private Order cancelled;
  private Order waiting;

  /** One order of every kind. */
  @BeforeEach
  void fillAWarehouse() {
    shop = Program.shared().shop().inNewWarehouse();
    sku = shop.productWith(100);
    scarce = shop.product("Scarce thing", "GOODS");
    quoted = shop.quoted(of(sku, 1));
    whole = shop.confirmed(of(sku, 2));
    whole.transfer().validate().ok();
    shop.count(scarce, 3).ok();
    partly = shop.confirmed(of(scarce, 5));
    partly.transfer().validate(CREATE).ok();
    closedShort = shop.confirmed(of(sku, 80).and(scarce, 1));
    closedShort.transfer().validate(CANCEL).ok();
    cancelled = shop.confirmed(of(sku, 4));
    cancelled.cancel().ok();
    waiting =
        shop.confirmed(of(scarce, 7).urgent().scheduled(Instant.now().minus(Duration.ofDays(3))));
    shop.confirmed(of(sku, 1));
  }

  private Quote of(String product, int quantity) {
    return Quote.of(product, quantity).with("customer", customer);
  }

  private List<String> orders(String filter) {
    var path = "/api/orders?sort=createdAt,asc&customer=" + customer + "&" + filter;
    return shop.get(path).ok().items("/items").stream()
        .map(order -> Json.text(order.path("id")))
        .toList();
  }

  private List<String> transfers(String filter) {
    var path =
        "/api/transfers?sort=reference,asc&operationType=" + shop.warehouse() + "-OUT&" + filter;
    return shop.get(path).ok().items("/items").stream()
        .map(transfer -> Json.text(transfer.path("reference")).replaceAll(".*/0*", ""))
        .toList();
  }

  @Test
  void ordersAreFiltered() {
    assertThat(orders("")).hasSize(7);
    assertThat(orders("state=QUOTATION")).containsExactly(quoted.id());
    assertThat(orders("state=CANCELLED")).containsExactly(cancelled.id());
    assertThat(orders("deliveryStatus=PARTIALLY_DELIVERED")).containsExactly(partly.id());
    assertThat(orders("deliveryStatus=FULLY_DELIVERED"))
        .containsExactly(whole.id(), closedShort.id());
    assertThat(orders("outcome=DELIVERED_IN_FULL")).containsExactly(whole.id());
    assertThat(orders("outcome=CLOSED_SHORT")).containsExactly(closedShort.id());
    assertThat(orders("outcome=CANCELLED")).containsExactly(cancelled.id());
    assertThat(orders("sku=" + scarce))
        .containsExactly(partly.id(), closedShort.id(), waiting.id());
    assertThat(orders("q=" + whole.reference().toLowerCase(Locale.ROOT)))
        .containsExactly(whole.id());
    assertThat(orders("sku=" + scarce + "&outcome=OPEN"))
        .containsExactly(partly.id(), waiting.id());
    assertThat(orders("q=%25")).isEmpty();
  }

  @Test
  void transfersAreFiltered() {
    assertThat(transfers("")).containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(transfers("state=DONE")).containsExactly("1", "2", "4");
    assertThat(transfers("state=READY")).containsExactly("7");
    assertThat(transfers("state=WAITING")).containsExactly("3", "6");
    assertThat(transfers("state=CANCELLED")).containsExactly("5");
    assertThat(transfers("backorder=true")).containsExactly("3");
    assertThat(transfers("backorder=false&state=WAITING")).containsExactly("6");
    assertThat(transfers("priority=URGENT")).containsExactly("6");
    assertThat(transfers("late=true")).containsExactly("6");
    assertThat(transfers("sku=" + scarce)).containsExactly("2", "3", "4", "6");
    assertThat(transfers("order=" + partly.id())).containsExactly("2", "3");
    assertThat(transfers("order=" + partly.reference())).containsExactly("2", "3");
    assertThat(transfers("q=" + shop.warehouse() + "/OUT/00004")).containsExactly("4");
  }

  @Test
  void operationTypesCountWhatStandsThere() {
    var type = shop.get("/api/operation-types/" + shop.warehouse() + "-OUT").ok();
    assertThat(type.at("/readyCount")).isEqualTo("1");
    assertThat(type.at("/waitingCount")).isEqualTo("2");
    assertThat(type.at("/lateCount")).isEqualTo("1");
    assertThat(type.at("/backorderCount")).isEqualTo("1");
  }

  @Test
  void stockIsFiltered() {
    var here = "/api/stock?warehouse=" + shop.warehouse();
    assertThat(shop.get(here + "&short=true").ok().items("/items"))
        .extracting(item -> Json.text(item.path("sku")))
        .containsExactly(scarce);
    assertThat(shop.get(here + "&sku=" + sku).ok().at("/total")).isEqualTo("1");
    assertThat(shop.get(here + "&sku=" + sku).ok().at("/items/0/onHand")).isEqualTo("18");
  }

  @Test
  void stockIsListedAsItWas() {
    var here = "/api/stock?sort=onHand,desc&size=2&warehouse=" + shop.warehouse();
    var present = shop.get(here).ok();
    var second = shop.get(here + "&page=1").ok();
    var then = shop.get(shop.stockOf(sku) + "/history").ok().items("").getLast().path("at");
    var asOf = "&asOf=" + Json.text(then);
    shop.receive(sku, 40).ok();
    var later = shop.productWith(70);

    assertThat(present.at("/items/0/onHand")).isEqualTo("18");
    assertThat(shop.get(here + asOf).ok().text()).isEqualTo(present.text());
    assertThat(shop.get(here + "&page=1" + asOf).ok().text()).isEqualTo(second.text());
    assertThat(shop.get(here + "&sku=" + later + asOf).ok().at("/total")).isEqualTo("0");
    assertThat(shop.get(here + "&sku=" + later).ok().at("/total")).isEqualTo("1");
    assertThat(shop.get(here).ok().at("/items/0/onHand")).isEqualTo("70");
    assertThat(shop.get(here).ok().at("/items/1/onHand")).isEqualTo("58");
  }

  @Test
  void aListComesInPages() {
    var path = "/api/orders?customer=" + customer + "&size=3&sort=reference,desc&page=";
    var first = shop.get(path + 0).ok();
    assertThat(first.at("/page")).isEqualTo("0");
    assertThat(first.at("/size")).isEqualTo("3");
    assertThat(first.at("/total")).isEqualTo("7");
    assertThat(first.items("/items")).hasSize(3);
    assertThat(shop.get(path + 2).ok().items("/items")).hasSize(1);
    assertThat(shop.get(path + 2).ok().at("/items/0/id")).isEqualTo(quoted.id());
    assertThat(shop.get(path + 3).ok().items("/items")).isEmpty();
    assertThat(shop.get(path + 3).ok().at("/total")).isEqualTo("7");
  }
}
