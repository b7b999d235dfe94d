package dev.remainder.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HistoryTest extends WithPast {

  private final DrawerCase story = new DrawerCase();

  @Test
  void tellsOfAnOrderAndItsTransfers() {
    story.happens(recorder);
    var told = entries("/api/orders/" + story.order.stream() + "/history");

    assertThat(told)
        .extracting(it -> it.at("/sentence").asString().replace(story.sku, "DRAWER-BLACK"))
        .containsExactly(
            "anna wrote quotation S00001 for Azure Interior: 55 units of DRAWER-BLACK",
            "anna confirmed S00001: 55 units of DRAWER-BLACK, to be shipped as soon as available,"
                + " with backorders",
            "WH/OUT/00001 was made for S00001: 55 units of DRAWER-BLACK",
            "45 units of DRAWER-BLACK were reserved for WH/OUT/00001 as it asked; it holds 45 and"
                + " is Ready",
            "bert validated WH/OUT/00001: 45 units of DRAWER-BLACK shipped; 10 units of"
                + " DRAWER-BLACK left over for WH/OUT/00002",
            "WH/OUT/00002 was made for the 10 units WH/OUT/00001 left over; Create Backorder was"
                + " Ask, bert chose Create",
            "WH/OUT/00002, backorder of WH/OUT/00001, waits for 10 units of DRAWER-BLACK; Create"
                + " Backorder was Ask, bert chose Create",
            "WH/OUT/00001 delivered 45 units of DRAWER-BLACK; 10 units of DRAWER-BLACK left over"
                + " for WH/OUT/00002",
            "10 units of DRAWER-BLACK were reserved for WH/OUT/00002 as it asked; it holds 10 and"
                + " is Ready");
    assertThat(told).extracting(it -> it.at("/position").asLong()).isSorted();
  }

  @Test
  void showsEachEventAsItWasWritten() {
    story.happens(recorder);
    var quoted = entries("/api/orders/" + story.order.stream() + "/history").getFirst();

    assertThat(quoted.at("/type").asString()).isEqualTo("SaleOrderQuoted");
    assertThat(quoted.at("/at").asString()).isEqualTo("2026-03-02T09:00:00.500Z");
    assertThat(quoted.at("/by").asString()).isEqualTo("anna");
    assertThat(quoted.at("/correlationId").asString()).isEqualTo("request-1");
    assertThat(quoted.at("/causationId").asString()).isEqualTo("message-1");
    assertThat(quoted.at("/data/orderId").asString()).isEqualTo(story.order.stream());
    assertThat(quoted.at("/data/lines/0/quantity").asInt()).isEqualTo(55);
  }

  @Test
  void tellsOfATransferAndHowItCameToBe() {
    story.happens(recorder);
    var told = entries("/api/transfers/" + story.second.stream() + "/history");
    assertThat(told).hasSize(2);
    assertThat(told.getFirst().at("/sentence").asString())
        .endsWith("; Create Backorder was Ask, bert chose Create");
  }

  @Test
  void tellsOfAStockItem() {
    story.happens(recorder);
    var told = entries("/api/stock/WH/" + story.sku + "/history");
    assertThat(told)
        .extracting(it -> it.at("/sentence").asString())
        .contains(
            "The system received 45 units with PO-7; 45 on hand",
            "A transfer asked, and 45 units were free: WH/OUT/00001 (1st in the queue) got 45 of"
                + " the 55 it lacked",
            "45 units left with WH/OUT/00001; 0 on hand",
            "A transfer asked, and nothing was free: WH/OUT/00002 (1st in the queue) got none of"
                + " the 10 it lacked");
  }

  @Test
  void saysSoIfThereIsNoSuchThing() {
    story.happens(recorder);
    assertUnknown("/api/orders/none/history", "unknown-order");
    assertUnknown("/api/transfers/none/history", "unknown-transfer");
    assertUnknown("/api/stock/WH/none/history", "unknown-stock-item");
    assertUnknown("/api/orders/" + story.first.stream() + "/history", "unknown-order");
    assertUnknown("/api/transfers/" + story.order.stream() + "/history", "unknown-transfer");
  }

  private void assertUnknown(String path, String code) {
    assertThat(client.get(path).status()).isEqualTo(404);
    assertThat(client.get(path).text("/code")).isEqualTo(code);
  }

  private List<JsonNode> entries(String path) {
    return StreamSupport.stream(client.get(path).body().spliterator(), false).toList();
  }
}
