package dev.remainder.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.CommandSide;
import dev.remainder.command.platform.InTheTransaction;
import dev.remainder.command.platform.Register;
import dev.remainder.command.testing.WithTheWholeContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What fails silently when it is not wired: who is told of events, when, and of errors. */
class CommandSideWiringTest extends WithTheWholeContext {

  @Autowired ApplicationContext context;
  @Autowired Configuration axon;
  @Autowired EventStore eventStore;
  @Autowired JdbcClient jdbc;

  @Test
  void allAutomationsAndRegistersAreSubscribed() {
    var group = InTheTransaction.GROUP;
    var processing = axon.eventProcessingConfiguration();
    var processor =
        processing
            .eventProcessorByProcessingGroup(group, SubscribingEventProcessor.class)
            .orElseThrow();

    assertThat(processor.isRunning()).isTrue();
    assertThat(processor.getMessageSource()).isSameAs(eventStore);
    assertThat(processing.listenerInvocationErrorHandler(group))
        .isSameAs(PropagatingErrorHandler.instance());
    assertThat(processing.errorHandler(group)).isSameAs(PropagatingErrorHandler.instance());
    assertThat(handlersOf(processor))
        .isNotEmpty()
        .isEqualTo(
            names(
                Stream.of(Automation.class, Register.class)
                    .flatMap(kind -> context.getBeansWithAnnotation(kind).values().stream())
                    .<Class<?>>map(Object::getClass)));
  }

  @Test
  void whoeverHandlesEventsDoesSoInTheTransactionOfTheCommand() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter((reader, readers) ->
        reader.getAnnotationMetadata().hasAnnotatedMethods(EventHandler.class.getName()));
    scanner.addExcludeFilter((reader, readers) ->
        reader.getAnnotationMetadata().hasAnnotatedMethods(EventSourcingHandler.class.getName()));
    var found =
        scanner.findCandidateComponents(CommandSide.class.getPackageName()).stream()
            .map(definition -> String.valueOf(definition.getBeanClassName()))
            .collect(Collectors.toCollection(TreeSet::new));

    var subscribed = new TreeSet<String>();
    for (var processor : axon.eventProcessingConfiguration().eventProcessors().values()) {
      assertThat(processor).isInstanceOf(SubscribingEventProcessor.class);
      subscribed.addAll(handlersOf((AbstractEventProcessor) processor));
    }
    assertThat(subscribed).isEqualTo(found);
    assertThat(axon.eventProcessingConfiguration().eventProcessors().keySet())
        .containsExactly(InTheTransaction.GROUP);
  }

  @Test
  void eventsReachTheTable() {
    var sku = shop().product();

    assertThat(
            jdbc.sql(
                    "select count(*) from events.domain_event where aggregate_identifier in (?, ?)")
                .params("product:" + sku, "stock:WH:" + sku)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  private static Set<String> handlersOf(AbstractEventProcessor processor) {
    return names(
        invokers(processor.eventHandlerInvoker())
            .flatMap(invoker -> invoker.eventHandlers().stream())
            .map(handler -> handler.getTargetType()));
  }

  private static Stream<SimpleEventHandlerInvoker> invokers(EventHandlerInvoker invoker) {
    return switch (invoker) {
      case MultiEventHandlerInvoker several ->
          several.delegates().stream().flatMap(CommandSideWiringTest::invokers);
      case SimpleEventHandlerInvoker one -> Stream.of(one);
      default -> throw new AssertionError("an unknown kind of invoker: " + invoker);
    };
  }

  private static Set<String> names(Stream<? extends Class<?>> types) {
    return types.map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }
}
