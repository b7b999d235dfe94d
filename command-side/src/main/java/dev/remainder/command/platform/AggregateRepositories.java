package dev.remainder.command.platform;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import java.util.OptionalLong;
import java.util.UUID;
import javax.cache.Caching;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the repositories of those aggregates that commands come back to again and again. */
@Component
public class AggregateRepositories {

  private static final long KEPT_IN_MEMORY = 2_000;

  private final EventStore eventStore;
  private final ParameterResolverFactory parameters;
  private final HandlerDefinition handlers;
  private final boolean onlyWriter;

  /**
   * @param onlyWriter nobody else appends to this store, so what is in memory needs no check
   */
  AggregateRepositories(
      EventStore eventStore,
      ParameterResolverFactory parameters,
      HandlerDefinition handlers,
      @Value("${remainder.commands.only-writer:false}") boolean onlyWriter) {
    this.eventStore = eventStore;
    this.parameters = parameters;
    this.handlers = handlers;
    this.onlyWriter = onlyWriter;
  }

  public <T> Repository<T> cached(Class<T> aggregate, SnapshotTriggerDefinition snapshots) {
    var repository =
        EventSourcingRepository.builder(aggregate)
            .parameterResolverFactory(parameters)
            .handlerDefinition(handlers)
            .snapshotTriggerDefinition(snapshots)
            .eventStore(eventStore)
            .cache(cache());
    return onlyWriter
        ? repository.build()
        : new CatchingUpRepository<>(repository, eventStore, cache());
  }

  /** By reference: an aggregate is changed only under its lock, and evicted by a rollback. */
  private static Cache cache() {
    var configuration = new CaffeineConfiguration<Object, Object>();
    configuration.setStoreByValue(false);
    configuration.setMaximumSize(OptionalLong.of(KEPT_IN_MEMORY));
    var manager =
        Caching.getCachingProvider(CaffeineCachingProvider.class.getName()).getCacheManager();
    return new JCacheAdapter(manager.createCache("aggregates-" + UUID.randomUUID(), configuration));
  }
}
