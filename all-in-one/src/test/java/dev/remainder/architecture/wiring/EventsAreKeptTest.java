package dev.remainder.architecture.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("What happens is kept, all of it or nothing")
class EventsAreKeptTest extends WiredProgram {

  @Autowired EventBus eventBus;
  @Autowired TransactionManager transactions;
  @Autowired PlatformTransactionManager platformTransactions;
  @Autowired org.axonframework.config.Configuration axon;
  @Autowired Stumbler stumbler;

  @Test
  void aCommandsEventsReachTheTable() {
    var answer = introduce("KEPT");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(stored("product:KEPT")).isEqualTo(1);
    assertThat(stored("stock:WH:KEPT")).isEqualTo(1);
    assertThat(eventBus).isInstanceOf(EventStore.class).isSameAs(axon.eventBus());
    assertThat(axon.eventStore()).isSameAs(eventBus);
  }

  @Test
  void everyEventTellsWhoAndWhy() {
    introduce("TOLD");

    var metaData =
        jdbc.sql(
                "select convert_from(meta_data, 'UTF8') from events.domain_event"
                    + " where aggregate_identifier = 'stock:WH:TOLD'")
            .query(String.class)
            .single();
    assertThat(metaData).contains("\"by\":\"anonymous\"", "\"correlationId\":", "\"causationId\":");
  }

  @Test
  void transactionsAreReal() {
    assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    assertThat(platformTransactions).isInstanceOf(JdbcTransactionManager.class);
  }

  @Test
  void anAutomationThatFailsUndoesEverythingBeforeIt() {
    var answer = introduce(Saboteur.SKU);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body().get("code").asString()).isEqualTo("internal-error");
    assertThat(answer.body().toString()).doesNotContain("sabotage\"");
    assertThat(stored("product:" + Saboteur.SKU)).isZero();
    assertThat(stored("stock:WH:" + Saboteur.SKU)).isZero();
    assertThat(
            jdbc.sql("select count(*) from command.product where sku = ?")
                .param(Saboteur.SKU)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aProjectionThatFailsTriesAgainAndSkipsNothing() {
    var token = introduce(Stumbler.SKU).consistencyToken();

    var answer = client.get("stock/WH/" + Stumbler.SKU, token);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(stumbler.timesSeen()).isEqualTo(Stumbler.FAILURES + 1);
  }

  @Test
  void noProcessorSwallowsErrors() {
    var processing = axon.eventProcessingConfiguration();
    assertThat(processing.eventProcessors()).isNotEmpty();
    for (var name : processing.eventProcessors().keySet()) {
      ListenerInvocationErrorHandler handler = processing.listenerInvocationErrorHandler(name);
      assertThat(handler).as(name).isInstanceOf(PropagatingErrorHandler.class);
    }
  }

  private Answer introduce(String sku) {
    return client.post("products", "{\"sku\":\"%s\",\"name\":\"A thing\"}".formatted(sku));
  }
}
