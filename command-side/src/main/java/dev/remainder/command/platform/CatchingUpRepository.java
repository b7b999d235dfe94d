package dev.remainder.command.platform;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Takes an aggregate from the cache and applies what other processes have appended since, so that a
 * cached aggregate is never stale; usually one query that finds nothing.
 */
final class CatchingUpRepository<T> extends CachingEventSourcingRepository<T> {

  private final EventStore eventStore;
  private final Cache cache;

  CatchingUpRepository(EventSourcingRepository.Builder<T> builder, EventStore store, Cache cache) {
    super(builder.cache(cache));
    this.eventStore = store;
    this.cache = cache;
  }

  @Override
  protected EventSourcedAggregate<T> doLoadWithLock(String identifier, Long expectedVersion) {
    boolean cached = cache.containsKey(identifier);
    var aggregate = super.doLoadWithLock(identifier, expectedVersion);
    if (cached) {
      catchUp(aggregate);
    }
    return aggregate;
  }

  private void catchUp(EventSourcedAggregate<T> aggregate) {
    var news = eventStore.readEvents(aggregate.identifierAsString(), aggregate.version() + 1);
    if (news.hasNext()) {
      aggregate.initializeState(news);
    }
  }
}
