package dev.remainder.query.stockitem;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.StockEvents.gets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class StockProjectionTest extends ThroughTheBus {

  private final String sku = "SKU-" + System.nanoTime();
  private final StockEvents stock = StockEvents.of(sku);
  private final TransferEvents tenth =
      TransferEvents.of(OrderEvents.of("S00010", goods(1, sku, 10)), "WH/OUT/00010");
  private final TransferEvents ninth =
      TransferEvents.of(OrderEvents.of("S00009", goods(1, sku, 5)), "WH/OUT/00009");
  private final TransferEvents urgent =
      TransferEvents.of(OrderEvents.of("S00011", goods(1, sku, 2)).urgent(), "WH/OUT/00011");

  @Test
  void isThereWithZerosOnceOpened() {
    var token = log.append(stock.stream(), stock.opened());
    var answer = client.get("/api/stock/WH/" + sku, token);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    assertThat(answer.body().toString())
        .isEqualTo(
            """
            {"sku":"%s","name":"Name of %s","warehouse":"WH","onHand":0,"reserved":0,"free":0,\
            "openDemand":0,"short":0,"forecast":0,"version":0}\
            """
                .formatted(sku, sku));
    assertThat(client.get("/api/stock/WH/" + sku + "/queue").body().toString()).isEqualTo("[]");
  }

  @Test
  void showsFiguresAndTheQueueInTheOrderOfAllocation() {
    waitForEight();
    var token = log.append(stock.stream(), stock.received(1, balance(9, 8)));

    var answer = client.get("/api/stock/WH/" + sku, token);
    assertThat(answer.body().toString())
        .contains(
            """
            "onHand":9,"reserved":8,"free":1,"openDemand":17,"short":9,"forecast":-8\
            """);
    var queue = client.get("/api/stock/WH/" + sku + "/queue").body();
    assertThat(StreamSupport.stream(queue.spliterator(), false))
        .extracting(line -> line.at("/order/reference").asString())
        .containsExactly("S00011", "S00009", "S00010");
    assertThat(queue.get(0).toString())
        .isEqualTo(
            """
            {"transferId":"%s","reference":"WH/OUT/00011","order":{"id":"%s","reference":"S00011"},\
            "line":1,"demand":2,"reserved":2,"missing":0,"priority":"URGENT",\
            "scheduledDate":"2026-03-02T10:00:00Z"}\
            """
                .formatted(urgent.stream(), urgent.order().stream()));
  }

  @Test
  void forgetsLinesThatLeft() {
    waitForEight();
    var token =
        log.append(
            stock.stream(),
            stock.shipped(urgent, 1, 2, balance(6, 6)),
            stock.withdrawn(ninth, 1, 5, balance(6, 1)),
            stock.lowered(tenth, 1, 0, 1, balance(6, 0)));
    assertThat(client.get("/api/stock/WH/" + sku + "/queue", token).body().toString())
        .isEqualTo("[]");
    assertThat(client.get("/api/stock/WH/" + sku).body().at("/openDemand").asInt()).isZero();
  }

  @Test
  void lists() {
    var token = waitForEight();
    assertThat(total("?warehouse=WH&sku=" + sku, token)).isEqualTo(1);
    assertThat(total("?sku=" + sku + "&short=true", token)).isEqualTo(1);
    assertThat(total("?sku=" + sku + "&short=false", token)).isZero();
    assertThat(total("?sku=" + sku + "&warehouse=OTHER", token)).isZero();
    assertThat(total("?q=of+" + sku.toLowerCase() + "&sort=short,desc", token)).isEqualTo(1);
    assertThat(client.get("/api/stock?short=perhaps").text("/errors/0/field")).isEqualTo("short");
  }

  @Test
  void saysSoIfThereIsNoSuchStockItem() {
    for (var path : new String[] {"/api/stock/WH/none", "/api/stock/WH/none/queue"}) {
      assertThat(client.get(path).status()).isEqualTo(404);
      assertThat(client.get(path).text("/code")).isEqualTo("unknown-stock-item");
    }
  }

  /** In several batches, so that lines are loaded again. */
  private String waitForEight() {
    log.append(stock.stream(), stock.opened(), stock.received(8, balance(8, 0)));
    client.get(
        "/api/stock", log.append(stock.stream(), stock.demanded(tenth, 1, 10, balance(8, 0))));
    client.get(
        "/api/stock",
        log.append(
            stock.stream(),
            stock.demanded(ninth, 1, 5, balance(8, 0)),
            stock.demanded(urgent, 1, 2, balance(8, 0))));
    return log.append(
        stock.stream(),
        stock.allocated(
            balance(8, 8), gets(urgent, 1, 2, 2), gets(ninth, 1, 5, 5), gets(tenth, 1, 1, 1)));
  }

  private int total(String query, String token) {
    return client.get("/api/stock" + query, token).body().at("/total").asInt();
  }
}
