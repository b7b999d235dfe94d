package dev.remainder.command.transfer;

import dev.remainder.command.platform.AggregateRepositories;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A transfer is told of stock, then validated, often within minutes. */
@Configuration(proxyBeanMethods = false)
class TransferConfiguration {

  @Bean
  Repository<Transfer> transferRepository(AggregateRepositories repositories) {
    return repositories.cached(Transfer.class, NoSnapshotTriggerDefinition.INSTANCE);
  }
}
