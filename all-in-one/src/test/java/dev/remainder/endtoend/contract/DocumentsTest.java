package dev.remainder.endtoend.contract;

import static dev.remainder.endtoend.contract.Document.assertIs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("api.md: the documents, as its examples show them")
class DocumentsTest {

  private final Shop shop = Program.shared().shop().inNewWarehouse();
  private final String sku = shop.product("Drawer Case Black", "GOODS");

  /** Texts of api.md speak of warehouse WH and one product. */
  private void assertDocument(Answer answer, String expected) {
    var here = expected.replace("WH/OUT", shop.warehouse() + "/OUT");
    here = here.replace("WH-OUT", shop.warehouse() + "-OUT");
    here = here.replace("\"WH\"", '"' + shop.warehouse() + '"').replace("DRAWER-BLACK", sku);
    assertIs(answer.body(), here);
  }

  private Order partlyDelivered() {
    shop.count(sku, 45).ok();
    var order = shop.confirmed(sku, 55);
    order.transfer().validate("CREATE").ok();
    return order;
  }

  @Test
  void anOrder() {
    assertDocument(
        partlyDelivered().view(),
        """
        { "id":"…", "reference":"…", "customer":"Azure Interior", "warehouse":"WH", "state":"CONFIRMED",
          "pickingPolicy":"AS_SOON_AS_POSSIBLE", "createBackorder":null, "priority":"NORMAL",
          "scheduledDate":"instant", "confirmedAt":"instant",
          "deliveryStatus":"PARTIALLY_DELIVERED", "outcome":"OPEN", "deliveryCount":2,
          "lines":[{"line":1,"sku":"DRAWER-BLACK","name":"Drawer Case Black","ordered":55,"delivered":45,
                    "open":10,"reserved":0,"backordered":10,"cancelled":0}],
          "transfers":[{"id":"…","reference":"WH/OUT/00001","state":"DONE","backorderOf":null},
                       {"id":"…","reference":"WH/OUT/00002","state":"WAITING",
                        "backorderOf":{"id":"…","reference":"WH/OUT/00001"}}],
          "version":2 }
        """);
  }

  @Test
  void aTransfer() {
    var order = partlyDelivered();
    assertDocument(
        order.transfer().view(),
        """
        { "id":"…", "reference":"WH/OUT/00002", "state":"WAITING", "order":{"id":"…","reference":"…"},
          "customer":"Azure Interior", "operationType":"WH-OUT", "warehouse":"WH",
          "pickingPolicy":"AS_SOON_AS_POSSIBLE", "priority":"NORMAL", "scheduledDate":"instant",
          "createdAt":"instant", "doneAt":null,
          "backorderOf":{"id":"…","reference":"WH/OUT/00001"}, "backorders":[],
          "lines":[{"line":1,"sku":"DRAWER-BLACK","name":"Drawer Case Black","demand":10,"reserved":0,
                    "done":0,"backordered":0,"cancelled":0}],
          "allowed":["CHECK_AVAILABILITY","CANCEL"], "version":0 }
        """);
    assertDocument(
        order.transfers().getFirst().view(),
        """
        { "state":"DONE", "doneAt":"instant", "backorderOf":null, "allowed":[],
          "backorders":[{"id":"…","reference":"WH/OUT/00002"}],
          "lines":[{"line":1,"demand":55,"reserved":0,"done":45,"backordered":10,"cancelled":0}] }
        """);
  }

  @Test
  void quotingAndConfirming() {
    shop.count(sku, 5).ok();
    var body =
        Map.of(
            "customer",
            "Azure Interior",
            "warehouse",
            shop.warehouse(),
            "lines",
            List.of(Map.of("sku", sku, "quantity", 5)));
    var created = shop.post("/api/orders", body).ok();
    assertDocument(created, "{ \"id\":\"…\", \"reference\":\"…\", \"state\":\"QUOTATION\" }");
    assertThat(created.at("/reference")).matches("S\\d{5}");
    assertDocument(
        new Order(shop, created.at("/id")).confirm().ok(),
        """
        { "id":"…", "reference":"…", "state":"CONFIRMED",
          "transfers":[{"id":"…","reference":"WH/OUT/00001","state":"READY"}] }
        """);
  }

  @Test
  void validatingAndItsPreview() {
    shop.count(sku, 45).ok();
    var transfer = shop.confirmed(sku, 55).transfer();
    assertDocument(
        transfer.preview(Map.of()).ok(),
        """
        { "wouldShip":[{"line":1,"sku":"DRAWER-BLACK","quantity":45}],
          "short":[{"line":1,"sku":"DRAWER-BLACK","demand":55,"done":45,"remainder":10}],
          "question":"BACKORDER", "choices":["CREATE","CANCEL"] }
        """);
    assertDocument(
        transfer.validate("CREATE").ok(),
        """
        { "id":"…", "state":"DONE", "delivered":[{"line":1,"sku":"DRAWER-BLACK","quantity":45}],
          "backorder":{"id":"…","reference":"WH/OUT/00002","state":"WAITING"}, "cancelled":[] }
        """);
  }

  @Test
  void receiptsAndCounts() {
    shop.count(sku, 1).ok();
    var order = shop.confirmed(sku, 3);
    assertDocument(
        shop.receive(sku, 4).ok(),
        """
        { "onHand":5, "reserved":3, "free":2,
          "allocated":[{"transferId":"%s","reference":"WH/OUT/00001","line":1,"quantity":2,
                        "nowReady":true}] }
        """
            .formatted(order.transfer().id()));
    assertDocument(
        shop.count(sku, 1.5).ok(),
        """
        { "onHand":1.5, "reserved":1.5, "free":0, "allocated":[],
          "displaced":[{"transferId":"…","line":1,"quantity":1.5}] }
        """);
  }

  @Test
  void stockAndItsQueue() {
    shop.count(sku, 1).ok();
    shop.confirmed(sku, 3);
    assertDocument(
        shop.get(shop.stockOf(sku)),
        """
        { "sku":"DRAWER-BLACK", "name":"Drawer Case Black", "warehouse":"WH", "onHand":1, "reserved":1,
          "free":0, "openDemand":3, "short":2, "forecast":-2 }
        """);
    assertDocument(
        shop.get(shop.stockOf(sku) + "/queue"),
        """
        [{ "transferId":"…", "reference":"WH/OUT/00001", "order":{"id":"…","reference":"…"}, "line":1,
           "demand":3, "reserved":1, "missing":2, "priority":"NORMAL", "scheduledDate":"instant" }]
        """);
  }

  @Test
  void setUp() {
    assertDocument(
        shop.get("/api/operation-types/" + shop.warehouse() + "-OUT").ok(),
        """
        { "id":"WH-OUT", "name":"Delivery Orders", "kind":"DELIVERY", "warehouse":"WH",
          "company":"My Company", "sequencePrefix":"WH/OUT/", "createBackorder":"ASK",
          "reservationMethod":"AT_CONFIRM", "reservationDaysBefore":0, "reservationDaysBeforeUrgent":0,
          "overDeliveryTolerancePercent":0, "readyCount":0, "waitingCount":0, "lateCount":0,
          "backorderCount":0 }
        """);
    assertDocument(
        shop.configure("name", "Deliveries").ok(),
        "{ \"id\":\"WH-OUT\", \"name\":\"Deliveries\", \"kind\":\"DELIVERY\", \"warehouse\":\"WH\" }");
    assertDocument(
        shop.get("/api/products/" + sku).ok(),
        "{ \"sku\":\"DRAWER-BLACK\", \"name\":\"Drawer Case Black\", \"kind\":\"GOODS\" }");
    assertDocument(
        shop.get("/api/products?q=" + sku + "&size=1").ok(),
        "{ \"items\":[{\"kind\":\"GOODS\"}], \"page\":0, \"size\":1 }");
    assertThat(shop.get("/api/warehouses?size=500").ok().text())
        .contains("\"code\":\"WH\"")
        .contains("\"name\":\"Main Warehouse\"")
        .contains("\"company\":\"My Company\"");
    assertDocument(shop.get("/api/settings").ok(), "{ \"pickingPolicy\":\"AS_SOON_AS_POSSIBLE\" }");
  }

  @Test
  void theReadModels() {
    var projections = shop.get("/api/projections").ok().body();
    assertThat(projections).isNotEmpty();
    projections.forEach(projection -> {
      assertThat(projection.path("state").asString()).isEqualTo("LIVE");
      assertThat(projection.path("deadLetters").asInt()).isZero();
      assertThat(projection.has("progressPercent")).isTrue();
      assertThat(projection.path("position").asLong() + projection.path("behind").asLong())
          .isEqualTo(projection.path("head").asLong());
    });
  }

  @Test
  void aRefusal() {
    shop.count(sku, 45).ok();
    var transfer = shop.confirmed(sku, 55).transfer();
    var refused = transfer.validate().refused("backorder-decision-required");
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertDocument(
        refused,
        """
        { "type":"urn:remainder:problem:backorder-decision-required", "title":"…", "status":409,
          "detail":"…", "code":"backorder-decision-required",
          "lines":[{"line":1,"sku":"DRAWER-BLACK","demand":55,"done":45,"remainder":10}],
          "choices":["CREATE","CANCEL"] }
        """);
  }

  @Test
  void whatIsMalformed() {
    var malformed = shop.post("/api/orders", Map.of("customer", " ", "lines", List.of()));
    assertThat(malformed.header("Content-Type")).startsWith("application/problem+json");
    assertDocument(
        malformed,
        """
        { "type":"urn:remainder:problem:malformed-request", "title":"…", "status":400, "detail":"…",
          "code":"malformed-request",
          "errors":[{"field":"…","message":"…"},{"field":"…","message":"…"}] }
        """);
    assertThat(malformed.items("/errors"))
        .extracting(error -> error.path("field").asString())
        .containsExactlyInAnyOrder("customer", "lines");
  }
}
