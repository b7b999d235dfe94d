package dev.remainder.command.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Remembers what a transaction appends, so that its answer can be told from it, and gives all of it
 * the instant of its {@link CommandClock}, so that no moment of the past shows half a step.
 */
@Component
class EventRecorder implements MessageDispatchInterceptor<EventMessage<?>> {

  private final Clock clock;

  EventRecorder(EventBus eventBus, Clock clock) {
    this.clock = clock;
    eventBus.registerDispatchInterceptor(this);
  }

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> events) {
    return (index, event) -> record(event);
  }

  private EventMessage<?> record(EventMessage<?> event) {
    if (!CurrentUnitOfWork.isStarted() || !(event instanceof DomainEventMessage<?> domainEvent)) {
      return event;
    }
    var unit = CurrentUnitOfWork.get().root();
    var recorded = at(clock.instant(), domainEvent);
    Recorded.of(unit).add(recorded);
    return recorded;
  }

  private static <T> DomainEventMessage<T> at(Instant now, DomainEventMessage<T> event) {
    return new GenericDomainEventMessage<>(
        event.getType(), event.getAggregateIdentifier(), event.getSequenceNumber(), event, now);
  }
}
