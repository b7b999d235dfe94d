package dev.remainder.command.saleorder;

import dev.remainder.command.platform.AggregateRepositories;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An order is confirmed soon after it is quoted, and validated soon after that. */
@Configuration(proxyBeanMethods = false)
class SaleOrderConfiguration {

  @Bean
  Repository<SaleOrder> saleOrderRepository(AggregateRepositories repositories) {
    return repositories.cached(SaleOrder.class, NoSnapshotTriggerDefinition.INSTANCE);
  }
}
