package dev.remainder.command.stockitem;

import dev.remainder.command.platform.AggregateRepositories;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.Repository;
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
}
