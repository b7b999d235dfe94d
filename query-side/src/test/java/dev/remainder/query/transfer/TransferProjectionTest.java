package dev.remainder.query.transfer;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.longAgo;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.ThroughTheBus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransferProjectionTest extends ThroughTheBus {

  private final OrderEvents order =
      OrderEvents.of("S00001", goods(1, "A", 10)).by("Customer " + System.nanoTime());
  private final TransferEvents parent = TransferEvents.of(order, "WH/OUT/00001");
  private final TransferEvents backorder = parent.backorder("WH/OUT/00002");
  private String token;

  @BeforeEach
  void shipInPart() {
    token =
        log.append(
            Map.of(
                parent.stream(),
                List.of(
                    parent.planned(line(1, "A", 10)),
                    parent.reserved(1, "A", 6, TransferState.READY),
                    parent.validated(backorder, validatedLine(1, "A", 6, 4, 0)),
                    parent.backorderCreated(backorder, line(1, "A", 4))),
                backorder.stream(),
                List.of(
                    backorder.planned(line(1, "A", 4)),
                    backorder.rescheduled(Priority.URGENT, longAgo(), TransferState.WAITING))));
  }

  @Test
  void showsABackorder() {
    var answer = client.get("/api/transfers/" + backorder.stream(), token);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.text("/order/reference")).isEqualTo("S00001");
    assertThat(answer.text("/order/id")).isEqualTo(order.stream());
    assertThat(answer.text("/backorderOf/reference")).isEqualTo("WH/OUT/00001");
    assertThat(answer.body().at("/allowed").toString())
        .isEqualTo("[\"CHECK_AVAILABILITY\",\"CANCEL\"]");
    assertThat(answer.body().has("open")).isFalse();
    assertThat(answer.body().at("/lines/0").toString())
        .isEqualTo(
            """
            {"line":1,"sku":"A","name":"Name of A","demand":4,"reserved":0,"done":0,\
            "backordered":0,"cancelled":0}\
            """);
  }

  @Test
  void showsItsParent() {
    var answer = client.get("/api/transfers/" + parent.stream(), token);
    assertThat(answer.text("/state")).isEqualTo("DONE");
    assertThat(answer.text("/backorders/0/id")).isEqualTo(backorder.stream());
    assertThat(Instant.parse(answer.text("/doneAt")))
        .isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
    assertThat(answer.body().get("backorderOf").isNull()).isTrue();
  }

  @Test
  void filters() {
    assertFound("", "WH/OUT/00001", "WH/OUT/00002");
    assertFound("&state=DONE", "WH/OUT/00001");
    assertFound("&state=READY,WAITING", "WH/OUT/00002");
    assertFound("&backorder=true", "WH/OUT/00002");
    assertFound("&backorder=false", "WH/OUT/00001");
    assertFound("&late=true", "WH/OUT/00002");
    assertFound("&late=false", "WH/OUT/00001");
    assertFound("&priority=URGENT", "WH/OUT/00002");
    assertFound("&sku=A", "WH/OUT/00001", "WH/OUT/00002");
    assertFound("&sku=B");
    assertFound("&operationType=WH-OUT&warehouse=WH", "WH/OUT/00001", "WH/OUT/00002");
    assertFound("&operationType=OTHER");
    assertFound("&q=out/00002", "WH/OUT/00002");
    assertFound("&q=s00001", "WH/OUT/00001", "WH/OUT/00002");
    assertFound("&order=S00001", "WH/OUT/00001", "WH/OUT/00002");
  }

  @Test
  void findsTheTransfersOfAnOrderByItsId() {
    var answer = client.get("/api/transfers?order=" + order.stream(), token);
    assertThat(answer.body().at("/total").asInt()).isEqualTo(2);
  }

  @Test
  void refusesUnknownFiltersAndThings() {
    var late = client.get("/api/transfers?late=perhaps");
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.text("/detail")).isEqualTo("late must be true or false");
    var none = client.get("/api/transfers/none");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.text("/code")).isEqualTo("unknown-transfer");
  }

  private void assertFound(String query, String... references) {
    var path =
        "/api/transfers?sort=reference&customer=" + order.customer().replace(' ', '+') + query;
    var items = client.get(path, token).body().get("items");
    assertThat(
            StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("reference").asString()))
        .as(query)
        .containsExactly(references);
  }
}
