package dev.remainder.query.history;

import dev.remainder.events.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Appends to the real log what happened when, and who did it. */
public final class Recorder {

  private final EventStore store;
  private final TransactionManager transactions;
  private final Map<String, Long> next = new HashMap<>();

  Recorder(EventStore store, TransactionManager transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /** An event, and the stream it belongs to. */
  record Happened(String stream, DomainEvent event) {}

  static Happened in(String stream, DomainEvent event) {
    return new Happened(stream, event);
  }

  /** One transaction, so one instant; answers its consistency token. */
  String at(Instant instant, String by, List<Happened> events) {
    var messages = new ArrayList<DomainEventMessage<?>>();
    events.forEach(it -> messages.add(message(it, by, instant)));
    var unitOfWork = DefaultUnitOfWork.startAndGet(messages.getLast());
    unitOfWork.attachTransaction(transactions);
    store.publish(messages);
    unitOfWork.commit();
    return messages.getLast().getIdentifier();
  }

  String at(Instant instant, String by, Happened... events) {
    return at(instant, by, List.of(events));
  }

  private DomainEventMessage<?> message(Happened it, String by, Instant instant) {
    return new GenericDomainEventMessage<>(
        "Test",
        it.stream(),
        next.merge(it.stream(), 0L, (before, none) -> before + 1),
        it.event(),
        MetaData.with("by", by).and("correlationId", "request-1").and("causationId", "message-1"),
        UUID.randomUUID().toString(),
        instant);
  }
}
