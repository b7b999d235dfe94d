package dev.remainder.query.operationtype;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.longAgo;
import static dev.remainder.query.language.TransferEvents.some;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.ThroughTheBus;
import org.junit.jupiter.api.Test;

class OperationTypeProjectionTest extends ThroughTheBus {

  private final String id = "OT-" + System.nanoTime();
  private final OperationTypeTerms fresh = OperationTypeTerms.deliveryOrdersOf("WH");
  private final OrderEvents order = OrderEvents.of("S00001", goods(1, "A", 10));

  @Test
  void showsWhatIsConfiguredLast() {
    create();
    var terms =
        new OperationTypeTerms(
            "Shipping", "X/", CreateBackorder.NEVER, ReservationMethod.BY_DATE, 3, 5, 10);
    var token = log.append("operation-type:" + id, new OperationTypeChanged(id, fresh, terms));
    var answer = client.get("/api/operation-types/" + id, token);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.body().toString())
        .isEqualTo(
            """
            {"id":"%s","name":"Shipping","kind":"DELIVERY","warehouse":"WH",\
            "company":"My Company","sequencePrefix":"X/","createBackorder":"NEVER",\
            "reservationMethod":"BY_DATE","reservationDaysBefore":3,\
            "reservationDaysBeforeUrgent":5,"overDeliveryTolerancePercent":10,"readyCount":0,\
            "waitingCount":0,"lateCount":0,"backorderCount":0,"version":1}\
            """
                .formatted(id));
  }

  @Test
  void countsItsOpenTransfers() {
    create();
    var ready = TransferEvents.of(order, "WH/OUT/00001");
    var waiting = ready.backorder("WH/OUT/00002");
    var gone = ready.backorder("WH/OUT/00003");
    log.append(
        ready.stream(),
        here(ready.planned(line(1, "A", 1))),
        ready.reserved(1, "A", 1, TransferState.READY));
    log.append(
        waiting.stream(),
        here(waiting.planned(line(1, "A", 1))),
        waiting.rescheduled(Priority.NORMAL, longAgo(), TransferState.WAITING));
    var token =
        log.append(
            gone.stream(), here(gone.planned(line(1, "A", 1))), gone.cancelled(some(1, "A", 1)));

    var answer = client.get("/api/operation-types/" + id, token);
    assertThat(answer.body().at("/readyCount").asInt()).isEqualTo(1);
    assertThat(answer.body().at("/waitingCount").asInt()).isEqualTo(1);
    assertThat(answer.body().at("/backorderCount").asInt()).isEqualTo(1);
    assertThat(answer.body().at("/lateCount").asInt()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void lists() {
    var token = create();
    var list = client.get("/api/operation-types?sort=id,desc&size=500", token);
    assertThat(list.body().at("/items").toString()).contains(id);
    assertThat(client.get("/api/operation-types?sort=kind").status()).isEqualTo(400);
  }

  @Test
  void saysSoIfThereIsNoSuchOperationType() {
    var answer = client.get("/api/operation-types/none");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("/code")).isEqualTo("unknown-operation-type");
  }

  private String create() {
    return log.append(
        "operation-type:" + id, new OperationTypeCreated(id, "WH", "My Company", fresh));
  }

  private TransferPlanned here(TransferPlanned planned) {
    return new TransferPlanned(
        planned.transferId(),
        planned.reference(),
        planned.orderId(),
        planned.terms(),
        id,
        planned.reservation(),
        planned.lines(),
        planned.backorderOf());
  }
}
