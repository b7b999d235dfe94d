package dev.remainder.query.saleorder;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderProjectionTest extends ThroughTheBus {

  private final OrderEvents order = OrderEvents.of("S00001", goods(1, "DRAWER-BLACK", 55));
  private final TransferEvents first = TransferEvents.of(order, "WH/OUT/00001");
  private final TransferEvents second = first.backorder("WH/OUT/00002");

  @Test
  void showsWhatItsOwnStreamAndItsTransfersTell() {
    var token =
        log.append(
            Map.of(
                order.stream(),
                List.of(
                    order.quoted(),
                    order.confirmed(first),
                    order.delivered(first, second, validatedLine(1, "DRAWER-BLACK", 45, 10, 0))),
                first.stream(),
                List.of(
                    first.planned(line(1, "DRAWER-BLACK", 55)),
                    first.reserved(1, "DRAWER-BLACK", 45, TransferState.READY),
                    first.validated(second, validatedLine(1, "DRAWER-BLACK", 45, 10, 0)),
                    first.backorderCreated(second, line(1, "DRAWER-BLACK", 10))),
                second.stream(),
                List.of(
                    second.planned(line(1, "DRAWER-BLACK", 10)),
                    second.reserved(1, "DRAWER-BLACK", 4, TransferState.READY))));

    var answer = client.get("/api/orders/" + order.stream(), token);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(answer.text("/reference")).isEqualTo("S00001");
    assertThat(answer.text("/state")).isEqualTo("CONFIRMED");
    assertThat(answer.text("/pickingPolicy")).isEqualTo("AS_SOON_AS_POSSIBLE");
    assertThat(answer.body().get("createBackorder").isNull()).isTrue();
    assertThat(answer.text("/deliveryStatus")).isEqualTo("PARTIALLY_DELIVERED");
    assertThat(answer.text("/outcome")).isEqualTo("OPEN");
    assertThat(answer.body().at("/deliveryCount").asInt()).isEqualTo(2);
    assertThat(answer.body().at("/version").asInt()).isEqualTo(2);
    assertThat(answer.body().at("/lines/0").toString())
        .isEqualTo(
            """
            {"line":1,"sku":"DRAWER-BLACK","name":"Name of DRAWER-BLACK","kind":"GOODS",\
            "ordered":55,"delivered":45,"open":10,"reserved":4,"backordered":10,"cancelled":0}\
            """);
    assertThat(answer.body().at("/transfers/0").toString())
        .isEqualTo(
            """
            {"id":"%s","reference":"WH/OUT/00001","state":"DONE","backorderOf":null}\
            """
                .formatted(first.stream()));
    assertThat(answer.body().at("/transfers/1").toString())
        .isEqualTo(
            """
            {"id":"%s","reference":"WH/OUT/00002","state":"READY",\
            "backorderOf":{"id":"%s","reference":"WH/OUT/00001"}}\
            """
                .formatted(second.stream(), first.stream()));
  }

  @Test
  void saysSoIfThereIsNoSuchOrder() {
    var answer = client.get("/api/orders/none");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("/code")).isEqualTo("unknown-order");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }
}
