package dev.remainder.query.reporting;

import dev.remainder.events.DomainEvent;
import dev.remainder.web.ConsistencyToken;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Appends to the real log what happened in the past, and who did it. */
final class DatedLog {

  private final EventStore store;
  private final TransactionManager transactions;
  private final Map<String, Long> next = new HashMap<>();
  private String token = ConsistencyToken.NOTHING;

  DatedLog(EventStore store, TransactionManager transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  void append(Instant at, String by, String stream, DomainEvent... events) {
    List<? extends DomainEventMessage<?>> messages =
        Stream.of(events).map(event -> message(at, by, stream, event)).toList();
    var unitOfWork = DefaultUnitOfWork.startAndGet(messages.getLast());
    unitOfWork.attachTransaction(transactions);
    store.publish(messages);
    unitOfWork.commit();
    token = messages.getLast().getIdentifier();
  }

  /** What a command would answer that did the last of it. */
  String token() {
    return token;
  }

  private DomainEventMessage<?> message(Instant at, String by, String stream, DomainEvent event) {
    var sequence = next.merge(stream, 0L, (before, none) -> before + 1);
    var content = new GenericMessage<>(event, Map.of("by", by));
    return new GenericDomainEventMessage<>("Test", stream, sequence, content, at);
  }
}
