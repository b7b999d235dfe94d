package dev.remainder.command.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

/** One kind of aggregate behind a command bus, its events in memory: for long random runs. */
public final class InMemoryStore<A> {

  private final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final EventSourcingRepository<A> repository;
  private final CommandGateway commands;

  public InMemoryStore(Class<A> type, Object... resources) {
    var parameters =
        MultiParameterResolverFactory.ordered(
            ClasspathParameterResolverFactory.forClass(type),
            new SimpleResourceParameterResolverFactory(List.of(resources)));
    repository =
        EventSourcingRepository.builder(type)
            .eventStore(events)
            .parameterResolverFactory(parameters)
            .build();
    var bus = SimpleCommandBus.builder().build();
    AggregateAnnotationCommandHandler.<A>builder()
        .aggregateType(type)
        .repository(repository)
        .parameterResolverFactory(parameters)
        .build()
        .subscribe(bus);
    commands = DefaultCommandGateway.builder().commandBus(bus).build();
  }

  public void send(Object command) {
    commands.sendAndWait(command);
  }

  /** All that happened to an aggregate; empty if there is none. */
  public List<Object> log(Object id) {
    var log = new ArrayList<Object>();
    events.readEvents(id.toString()).forEachRemaining(event -> log.add(event.getPayload()));
    return log;
  }

  /** Looks at an aggregate as its next command would find it. */
  public void look(Object id, Consumer<A> looking) {
    DefaultUnitOfWork.startAndGet(null)
        .execute(() -> repository.load(id.toString()).execute(looking));
  }
}
