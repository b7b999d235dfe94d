package dev.remainder.query.saleorder;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.TestClient.Answer;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderListTest extends ThroughTheBus {

  /** Tells this test's orders from those of others on the same log. */
  private final String customer = "Customer " + System.nanoTime();

  private final OrderEvents quotation = order("S00007", "TRAY");
  private final OrderEvents confirmed = order("S00008", "DRAWER").urgent();
  private final OrderEvents delivered = order("S100000", "TRAY");
  private String token;

  @BeforeEach
  void writeOrders() {
    log.append(quotation.stream(), quotation.quoted());
    log.append(confirmed.stream(), confirmed.quoted(), confirmed.confirmed(transferOf(confirmed)));
    var transfer = transferOf(delivered);
    token =
        log.append(
            delivered.stream(),
            delivered.quoted(),
            delivered.confirmed(transfer),
            delivered.delivered(transfer, null, validatedLine(1, "TRAY", 3, 0, 2)));
  }

  @Test
  void showsTheNewestFirst() {
    assertThat(references(list(""))).containsExactly("S100000", "S00008", "S00007");
  }

  @Test
  void filters() {
    assertThat(references(list("&state=QUOTATION"))).containsExactly("S00007");
    assertThat(references(list("&state=QUOTATION,CONFIRMED"))).hasSize(3);
    assertThat(references(list("&deliveryStatus=FULLY_DELIVERED"))).containsExactly("S100000");
    assertThat(references(list("&deliveryStatus=NOT_DELIVERED"))).containsExactly("S00008");
    assertThat(references(list("&outcome=CLOSED_SHORT"))).containsExactly("S100000");
    assertThat(references(list("&priority=URGENT"))).containsExactly("S00008");
    assertThat(references(list("&sku=DRAWER"))).containsExactly("S00008");
    assertThat(references(list("&sku=NONE"))).isEmpty();
    assertThat(references(list("&state=&deliveryStatus=&outcome=&sku=&q="))).hasSize(3);
  }

  @Test
  void searchesReferenceAndCustomer() {
    assertThat(references(list("&q=s0000"))).containsExactly("S00008", "S00007");
    assertThat(references(list("&q=" + customer.toUpperCase().replace(' ', '+')))).hasSize(3);
    assertThat(references(list("&q=%25"))).isEmpty();
  }

  @Test
  void sortsReferencesAsNumbers() {
    assertThat(references(list("&sort=reference"))).containsExactly("S00007", "S00008", "S100000");
    assertThat(references(list("&sort=reference,desc")))
        .containsExactly("S100000", "S00008", "S00007");
  }

  @Test
  void pages() {
    var page = list("&sort=reference&size=2&page=1");
    assertThat(references(page)).containsExactly("S100000");
    assertThat(page.body().at("/page").asInt()).isEqualTo(1);
    assertThat(page.body().at("/size").asInt()).isEqualTo(2);
    assertThat(page.body().at("/total").asInt()).isEqualTo(3);
    assertThat(list("&size=2").body().at("/total").asInt()).isEqualTo(3);
    assertThat(list("&size=2&page=9").body().at("/total").asInt()).isEqualTo(3);
  }

  /** Whether it is counted or kept. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "state=CONFIRMED",
        "state=CONFIRMED,QUOTATION",
        "deliveryStatus=NOT_DELIVERED",
        "deliveryStatus=FULLY_DELIVERED&outcome=CLOSED_SHORT",
        "warehouse=WH&priority=URGENT",
        "warehouse=NONE&page=1",
        "deliveryStatus=NOT_DELIVERED&sku=DRAWER"
      })
  void aPageTellsTheTotalOfAll(String filter) {
    client.get("/api/orders", token);
    var counted = client.get("/api/orders?size=500&" + filter.replace("&page=1", ""));
    var page = client.get("/api/orders?size=1&" + filter);
    assertThat(page.body().get("total").asInt()).isEqualTo(counted.body().get("items").size());
  }

  @Test
  void anOrderIsCountedOnceWhateverBecomesOfIt() {
    var before = total("state=CONFIRMED");
    var cancelledBefore = total("state=CANCELLED");
    token = log.append(confirmed.stream(), confirmed.cancelled());
    assertThat(total("state=CONFIRMED")).isEqualTo(before - 1);
    assertThat(total("state=CANCELLED")).isEqualTo(cancelledBefore + 1);
  }

  @Test
  void refusesWhatItCannotDo() {
    assertMalformed("&sort=nothing", "sort");
    assertMalformed("&sort=reference,sideways", "sort");
    assertMalformed("&size=0", "size");
    assertMalformed("&size=501", "size");
    assertMalformed("&page=-1", "page");
    assertMalformed("&page=one", "page");
    assertMalformed("&state=LOST", "state");
    assertThat(list("&state=LOST").text("/detail"))
        .isEqualTo("state must be one of QUOTATION, CONFIRMED, CANCELLED");
  }

  private int total(String filter) {
    return client.get("/api/orders?size=1&page=1&" + filter, token).body().get("total").asInt();
  }

  private void assertMalformed(String query, String field) {
    var answer = list(query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/code")).isEqualTo("malformed-request");
    assertThat(answer.text("/errors/0/field")).isEqualTo(field);
  }

  private Answer list(String query) {
    return client.get("/api/orders?customer=" + customer.replace(' ', '+') + query, token);
  }

  private static Iterable<String> references(Answer list) {
    return StreamSupport.stream(list.body().get("items").spliterator(), false)
        .map(item -> item.get("reference").asString())
        .toList();
  }

  private OrderEvents order(String reference, String sku) {
    return OrderEvents.of(reference, goods(1, sku, 5)).by(customer);
  }

  private static TransferEvents transferOf(OrderEvents order) {
    return TransferEvents.of(order, "WH/OUT/00001");
  }
}
