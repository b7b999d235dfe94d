package dev.remainder.events.store;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The log, wired by hand: with Spring Boot 4, Axon 4.13's own JDBC configuration silently does not
 * apply, and events would go nowhere.
 */
@Configuration(proxyBeanMethods = false)
@Import(TracingConfiguration.class)
public class EventStoreConfiguration {

  private static final int READ_BATCH = 500;
  private static final long FETCH_DELAY_MS = 200;

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  Schema eventsSchema() {
    return LogOwner.LOG;
  }

  /** On connections of its own: those of the pool have taken the process's role on. */
  @Bean
  SchemaMigrator schemaMigrator(
      JdbcConnectionDetails database,
      ObjectProvider<Schema> schemas,
      @Value("${remainder.log.owner:true}") boolean ownsTheLog) {
    var loggedIn = new DriverManagerDataSource(database.getJdbcUrl());
    loggedIn.setUsername(database.getUsername());
    loggedIn.setPassword(database.getPassword());
    return new SchemaMigrator(loggedIn, schemas.orderedStream().toList(), ownsTheLog);
  }

  @Bean
  static PoolInItsRole poolInItsRole(Environment environment) {
    return new PoolInItsRole(
        environment.getRequiredProperty("remainder.database.role", DatabaseRole.class));
  }

  @Bean
  LogCouldBeChanged logCouldBeChanged(JdbcClient db) {
    return new LogCouldBeChanged(db);
  }

  @Bean
  EventJson eventJson() {
    return new EventJson();
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
    return new SpringTransactionManager(transactionManager);
  }

  /**
   * The connection of Spring's transaction, every time. Axon's usual wrapper would commit it by
   * itself, in the middle of a command that sends others.
   */
  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new SpringDataSourceConnectionProvider(dataSource);
  }

  @Bean
  PersistenceExceptionResolver persistenceExceptionResolver() {
    return new LostRaces();
  }

  @Bean
  FinalGaps finalGaps(JdbcClient db) {
    return new FinalGaps(db);
  }

  @Bean
  EventStorageEngine eventStorageEngine(
      Serializer generalSerializer,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      org.axonframework.config.Configuration axon,
      ConnectionProvider connections,
      TransactionManager transactions,
      PersistenceExceptionResolver lostRaces,
      FinalGaps finalGaps) {
    return new AppendAtOnce(
        JdbcEventStorageEngine.builder()
            .schema(
                EventSchema.builder()
                    .eventTable("events.domain_event")
                    .snapshotTable("events.snapshot")
                    .globalIndexColumn("global_index")
                    .aggregateIdentifierColumn("aggregate_identifier")
                    .sequenceNumberColumn("sequence_number")
                    .typeColumn("type")
                    .eventIdentifierColumn("event_identifier")
                    .payloadTypeColumn("payload_type")
                    .payloadRevisionColumn("payload_revision")
                    .payloadColumn("payload")
                    .metaDataColumn("meta_data")
                    .timestampColumn("time_stamp")
                    .build())
            .eventSerializer(eventSerializer)
            .snapshotSerializer(generalSerializer)
            .upcasterChain(axon.upcasterChain())
            .snapshotFilter(axon.snapshotFilter())
            .connectionProvider(connections)
            .transactionManager(transactions)
            .persistenceExceptionResolver(lostRaces)
            .batchSize(READ_BATCH)
            .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH),
        finalGaps);
  }

  @Bean(name = {"eventBus", "eventStore"})
  @Qualifier("eventStore")
  WakingEventStore eventStore(
      EventStorageEngine engine,
      EventBusSpanFactory spans,
      ObjectProvider<AppendListener> listeners) {
    List<AppendListener> told = listeners.orderedStream().toList();
    return new WakingEventStore(
        EmbeddedEventStore.builder()
            .storageEngine(engine)
            .spanFactory(spans)
            .fetchDelay(FETCH_DELAY_MS)
            .timeUnit(TimeUnit.MILLISECONDS),
        () -> told.forEach(AppendListener::appended));
  }

  /** By default an error in a handler would be logged and its event skipped. */
  @Bean
  ConfigurerModule errorsAreNotSkipped() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerDefaultListenerInvocationErrorHandler(
                axon -> PropagatingErrorHandler.instance());
  }
}
