package dev.remainder.architecture.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.stockitem.StockItem;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Axon does with snapshots is easily written as {} and then the aggregate is dead. */
@DisplayName("A stock item of many events is taken up from its snapshot")
class SnapshotsTest extends WiredProgram {

  private static final String SKU = "MUCH-MOVED";
  private static final String STREAM = "stock:WH:" + SKU;
  private static final int RECEIPTS = 250;

  @Autowired EventStore store;

  @Test
  void aStockItemOfHundredsOfEventsIsTakenUpFromItsSnapshot() {
    client.post("products", "{\"sku\":\"%s\",\"name\":\"Much moved\"}".formatted(SKU));
    confirmAnOrderOf(RECEIPTS + 2);
    for (int received = 1; received < RECEIPTS; received++) {
      assertThat(receive("1").status()).isEqualTo(200);
    }
    var token = receive("1").consistencyToken();
    assertThat(client.get("stock/WH/" + SKU, token).status()).isEqualTo(200);

    assertThat(stored(STREAM)).isGreaterThan(2 * RECEIPTS);
    assertThat(snapshots()).isPositive();
    assertThat(store.readEvents(STREAM).peek().getPayload()).isInstanceOf(StockItem.class);

    scramble("'?'::bytea || payload");
    assertThat(free()).isEqualTo("0");

    // Its queue came with it: what comes in goes to who waits, and the rest is free.
    var last = receive("5").body();
    assertThat(last.get("onHand").asInt()).isEqualTo(RECEIPTS + 5);
    assertThat(last.get("reserved").asInt()).isEqualTo(RECEIPTS + 2);
    assertThat(last.get("allocated").get(0).get("quantity").asInt()).isEqualTo(2);
    assertThat(free()).isEqualTo("3");
    scramble("substring(payload from 2)");
  }

  private void confirmAnOrderOf(int quantity) {
    var order =
        client.post(
            "orders",
            "{\"customer\":\"Azure Interior\",\"lines\":[{\"sku\":\"%s\",\"quantity\":%d}]}"
                .formatted(SKU, quantity));
    var confirmed = client.post("orders/" + order.body().get("id").asString() + "/confirm", "");
    assertThat(confirmed.status()).isEqualTo(200);
  }

  private Answer receive(String quantity) {
    return client.post("stock/WH/" + SKU + "/receipts", "{\"quantity\":%s}".formatted(quantity));
  }

  private long snapshots() {
    return jdbc.sql("select count(*) from events.snapshot where aggregate_identifier = ?")
        .param(STREAM)
        .query(Long.class)
        .single();
  }

  /** Makes the beginning of the stream unreadable, or readable again: only its owner can. */
  private void scramble(String payload) {
    owner.execute("alter table events.domain_event disable trigger never_changed");
    owner.update(
        "update events.domain_event set payload = "
            + payload
            + " where aggregate_identifier = ? and sequence_number < 100",
        STREAM);
    owner.execute("alter table events.domain_event enable always trigger never_changed");
  }

  /** As a process reads it that has seen nothing of it yet. */
  private String free() {
    var unit = DefaultUnitOfWork.startAndGet(null);
    try {
      return EventSourcingRepository.builder(StockItem.class)
          .eventStore(store)
          .build()
          .load(STREAM)
          .invoke(StockItem::free)
          .toString();
    } finally {
      unit.rollback();
    }
  }
}
