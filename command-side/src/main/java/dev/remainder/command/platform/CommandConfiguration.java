package dev.remainder.command.platform;

import dev.remainder.events.store.Schema;
import java.time.Clock;
import java.util.function.Supplier;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What every command goes through. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommandConfiguration {

  @Bean
  Schema commandSchema() {
    return CommandSchema.SCHEMA;
  }

  @Bean
  Clock clock() {
    return new CommandClock(Clock.systemUTC());
  }

  /** Makes the ids that nothing else decides. */
  @Bean
  Supplier<String> identifiers() {
    return IdentifierFactory.getInstance()::generateIdentifier;
  }

  /** Registers and automations work in the transaction of the command (docs/event-model.md). */
  @Bean
  ConfigurerModule inTheTransactionOfTheCommand() {
    return configurer ->
        configurer.eventProcessing().registerSubscribingEventProcessor(InTheTransaction.GROUP);
  }
}
