package dev.remainder.command.stockitem;

import dev.remainder.command.platform.AggregateRepositories;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A stock item's is the one stream that never ends, so it is taken up from snapshots. */
@Configuration(proxyBeanMethods = false)
class StockItemConfiguration {

  private static final int EVENTS_BETWEEN_SNAPSHOTS = 200;

  @Bean
  Repository<StockItem> stockItemRepository(
      AggregateRepositories repositories, Snapshotter snapshotter) {
    return repositories.cached(
        StockItem.class,
        new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS));
  }

  /** Behind the commands: while one holds its locks it must not wait for a second connection. */
  @Bean
  Snapshotter aggregateSnapshotter(
      org.axonframework.config.Configuration axon,
      EventStore eventStore,
      TransactionManager transactions,
      ParameterResolverFactory parameters,
      HandlerDefinition handlers,
      @Qualifier("snapshots") ExecutorService snapshots) {
    return SpringAggregateSnapshotter.builder()
        .repositoryProvider(axon::repository)
        .eventStore(eventStore)
        .transactionManager(transactions)
        .parameterResolverFactory(parameters)
        .handlerDefinition(handlers)
        .executor(snapshots)
        .build();
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService snapshots() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("snapshots").factory());
  }
}
