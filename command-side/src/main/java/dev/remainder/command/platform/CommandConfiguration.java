package dev.remainder.command.platform;

import static dev.remainder.web.DocumentedRefusal.KEY_REUSED;
import static dev.remainder.web.DocumentedRefusal.REFUSED;
import static dev.remainder.web.DocumentedRefusal.STALE;
import static dev.remainder.web.DocumentedRefusal.UNKNOWN;

import dev.remainder.events.store.Schema;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.config.ConfigurerModule;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What every command goes through. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommandConfiguration {

  private static final String COMMAND_SIDE = "dev.remainder.command";

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

  /** Any of them may be refused, come too late, or come twice. */
  @Bean
  OperationCustomizer refusalsOfCommands() {
    return (operation, handler) -> {
      if (handler.getBeanType().getPackageName().startsWith(COMMAND_SIDE)) {
        Stream.of(UNKNOWN, REFUSED, STALE, KEY_REUSED)
            .forEach(refusal ->
                operation.getResponses().addApiResponse(refusal.status(), refusal.reference()));
      }
      return operation;
    };
  }

  /** Registers and automations work in the transaction of the command (docs/event-model.md). */
  @Bean
  ConfigurerModule inTheTransactionOfTheCommand() {
    return configurer ->
        configurer.eventProcessing().registerSubscribingEventProcessor(InTheTransaction.GROUP);
  }
}
