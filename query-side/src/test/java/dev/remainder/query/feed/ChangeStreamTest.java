package dev.remainder.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.warehouse.WarehouseOpened;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.ThroughTheBus;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class ChangeStreamTest extends ThroughTheBus {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @LocalServerPort private int port;

  @Test
  void tellsOfEveryKindOfThingByItsAddress() throws IOException {
    var order = OrderEvents.of("S00001", OrderEvents.goods(1, run, 5));
    var transfer = TransferEvents.of(order, "WH/OUT/00001");
    var stock = StockEvents.of(run);
    var terms = OperationTypeTerms.deliveryOrdersOf(run);
    try (var stream = new StreamClient(port, null)) {
      log.append(order.stream(), order.quoted(), order.confirmed(transfer));
      log.append(transfer.stream(), transfer.planned());
      log.append(stock.stream(), stock.opened());
      log.append("product:" + run, introduced(run));
      log.append("warehouse:" + run, new WarehouseOpened(run, "Main", "My Company"));
      log.append("operation-type:" + run, new OperationTypeCreated(run, run, "My Company", terms));
      log.append(
          "settings-" + run, new SettingsEstablished(run, PickingPolicy.AS_SOON_AS_POSSIBLE));
      assertThat(next(8, stream))
          .extracting(
              it -> it.get("type").asString(),
              it -> it.get("resource").asString(),
              it -> it.get("id").asString(),
              it -> it.get("version").asInt())
          .containsExactly(
              tuple("SaleOrderQuoted", "order", order.stream(), 0),
              tuple("SaleOrderConfirmed", "order", order.stream(), 1),
              tuple("TransferPlanned", "transfer", transfer.stream(), 0),
              tuple("StockItemOpened", "stock-item", "WH/" + run, 0),
              tuple("ProductIntroduced", "product", run, 0),
              tuple("WarehouseOpened", "warehouse", run, 0),
              tuple("OperationTypeCreated", "operation-type", run, 0),
              tuple("SettingsEstablished", "settings", "settings-" + run, 0));
    }
  }

  @Test
  void whatItTellsCanBeSeenAtOnce() throws IOException {
    try (var stream = new StreamClient(port, null)) {
      for (var i = 0; i < 50; i++) {
        introduce(run + "-" + i);
        var id = stream.next().get("id").asString();
        assertThat(id).isEqualTo(run + "-" + i);
        assertThat(client.get("/api/products/" + id).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void cutTwentyTimesItTellsAllOnceInOrder() throws IOException {
    var start = new StreamClient(port, null);
    start.close();
    var lastEventId = start.lastEventId();
    var appending = CompletableFuture.runAsync(() -> introduceMany(400));
    var seen = new ArrayList<String>();
    for (var cut = 0; cut < 20; cut++) {
      try (var stream = new StreamClient(port, lastEventId)) {
        // Where it was cut before the first change, it resumes where it was.
        for (var i = 0; i < cut % 5 * 7; i++) {
          seen.add(stream.next().get("id").asString());
        }
        lastEventId = stream.lastEventId();
      }
    }
    try (var stream = new StreamClient(port, lastEventId)) {
      while (seen.size() < 400) {
        seen.add(stream.next().get("id").asString());
      }
    }
    appending.join();
    assertThat(seen)
        .containsExactlyElementsOf(IntStream.range(0, 400).mapToObj(i -> run + "-" + i).toList());
  }

  @Test
  void whoReadsNothingHoldsNobodyUp() throws IOException {
    try (var stalled = new Socket("localhost", port);
        var stream = new StreamClient(port, null)) {
      stalled.setReceiveBufferSize(1024);
      stalled
          .getOutputStream()
          .write(
              "GET /api/stream HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 0\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      introduceMany(200);
      assertThat(next(200, stream)).hasSize(200);
    }
  }

  @Test
  void aLastEventIdThatNobodyGaveIsMalformed() {
    assertThatThrownBy(() -> new StreamClient(port, "yesterday")).hasMessage("Answered 400");
  }

  private static List<JsonNode> next(int many, StreamClient stream) throws IOException {
    var changes = new ArrayList<JsonNode>();
    while (changes.size() < many) {
      changes.add(stream.next());
    }
    return changes;
  }

  private void introduceMany(int many) {
    for (var i = 0; i < many; i++) {
      introduce(run + "-" + i);
    }
  }

  private void introduce(String sku) {
    log.append("product:" + sku, introduced(sku));
  }

  private static ProductIntroduced introduced(String sku) {
    return new ProductIntroduced(sku, "Tray", ProductKind.GOODS);
  }
}
