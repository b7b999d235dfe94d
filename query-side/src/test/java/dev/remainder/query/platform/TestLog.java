package dev.remainder.query.platform;

import dev.remainder.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Appends to the real log, as the command side would: one transaction, streams without holes. */
@TestComponent
public class TestLog {

  private final EventStore store;
  private final TransactionManager transactions;
  private final JdbcTemplate owner;
  private final Map<String, Long> next = new ConcurrentHashMap<>();

  TestLog(
      EventStore store,
      TransactionManager axonTransactionManager,
      JdbcTemplate jdbc,
      JdbcConnectionDetails database) {
    this.store = store;
    this.transactions = new AsOwner(axonTransactionManager, jdbc);
    var loggedIn = new DriverManagerDataSource(database.getJdbcUrl());
    loggedIn.setUsername(database.getUsername());
    loggedIn.setPassword(database.getPassword());
    this.owner = new JdbcTemplate(loggedIn);
  }

  /** The database past the service, with all rights. */
  public JdbcTemplate owner() {
    return owner;
  }

  /** Transactions that may append, which the query side's own may not. */
  public TransactionManager transactions() {
    return transactions;
  }

  /** Answers what a command would answer as its consistency token. */
  public String append(String stream, DomainEvent... events) {
    return append(Map.of(stream, List.of(events)));
  }

  public String append(Map<String, ? extends List<? extends DomainEvent>> streams) {
    var messages = new ArrayList<DomainEventMessage<?>>();
    streams.forEach(
        (stream, events) -> events.forEach(event -> messages.add(message(stream, event))));
    var unitOfWork = DefaultUnitOfWork.startAndGet(messages.getLast());
    unitOfWork.attachTransaction(transactions);
    store.publish(messages);
    unitOfWork.commit();
    return messages.getLast().getIdentifier();
  }

  private DomainEventMessage<?> message(String stream, DomainEvent event) {
    var sequence = next.merge(stream, 0L, (before, none) -> before + 1);
    return new GenericDomainEventMessage<>("Test", stream, sequence, event);
  }
}
