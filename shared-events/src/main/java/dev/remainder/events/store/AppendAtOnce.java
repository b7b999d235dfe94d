package dev.remainder.events.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends everything that a transaction caused in one statement, right before it commits. In
 * between, nobody reads these streams from the database: their aggregates are at hand and locked.
 */
final class AppendAtOnce extends PatientStorage {

  AppendAtOnce(JdbcEventStorageEngine.Builder builder, FinalGaps finalGaps) {
    super(builder, finalGaps);
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      super.appendEvents(events, serializer);
      return;
    }
    @SuppressWarnings("unchecked")
    var pending = (List<EventMessage<?>>) TransactionSynchronizationManager.getResource(this);
    if (pending == null) {
      pending = new ArrayList<>();
      TransactionSynchronizationManager.bindResource(this, pending);
      TransactionSynchronizationManager.registerSynchronization(
          new BeforeCommit(pending, serializer));
    }
    pending.addAll(events);
  }

  private void appendNow(List<EventMessage<?>> events, Serializer serializer) {
    super.appendEvents(events, serializer);
  }

  private final class BeforeCommit implements TransactionSynchronization {

    private final List<EventMessage<?>> events;
    private final Serializer serializer;

    BeforeCommit(List<EventMessage<?>> events, Serializer serializer) {
      this.events = events;
      this.serializer = serializer;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      appendNow(events, serializer);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(AppendAtOnce.this);
    }
  }
}
