package dev.remainder.query.projection;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tries again what was set aside: each stream in its order, until one fails. An event is applied
 * and taken off the queue in one transaction.
 */
@Component
class DeadLetterRetry {

  private final ObjectProvider<Configuration> axon;
  private final DeadLetterQueues queues;
  private final DeadLetterTable table;
  private final TransactionManager transactions;

  DeadLetterRetry(
      ObjectProvider<Configuration> axon,
      DeadLetterQueues queues,
      DeadLetterTable table,
      TransactionManager axonTransactionManager) {
    this.axon = axon;
    this.queues = queues;
    this.table = table;
    this.transactions = axonTransactionManager;
  }

  RetryAnswer retry(String family) {
    var applied = 0;
    for (var stream : table.streams(family)) {
      applied += applyAll(family, stream);
    }
    return new RetryAnswer(applied, table.count(family));
  }

  private int applyAll(String family, String stream) {
    var applied = 0;
    while (true) {
      var first = queues.of(family).deadLetterSequence(stream).iterator();
      if (!first.hasNext() || !isApplied(family, stream, first.next())) {
        return applied;
      }
      applied++;
    }
  }

  private boolean isApplied(
      String family, String stream, DeadLetter<? extends EventMessage<?>> letter) {
    var unit = DefaultUnitOfWork.startAndGet(letter.message());
    try {
      unit.attachTransaction(transactions);
      var result = unit.executeWithResult(() -> apply(family, stream, letter));
      if (!result.isExceptional()) {
        return true;
      }
      return failed(family, letter, result.exceptionResult());
    } catch (RuntimeException atCommit) {
      return failed(family, letter, atCommit);
    }
  }

  private boolean apply(String family, String stream, DeadLetter<? extends EventMessage<?>> letter)
      throws Exception {
    table.lock(family, stream);
    // Somebody else may have applied it while this one waited.
    if (table.holds(((JdbcDeadLetter<?>) letter).getIdentifier())) {
      handle(handlersOf(family), letter.message());
      queues.of(family).evict(letter);
    }
    return true;
  }

  /** It stays the first of its stream, with what went wrong this time. */
  private boolean failed(
      String family, DeadLetter<? extends EventMessage<?>> letter, Throwable reason) {
    if (!EventFault.isEvents(reason)) {
      throw new IllegalStateException("Could not be tried again", reason);
    }
    try {
      queues.of(family).requeue(letter, same -> same.withCause(EventFault.causeOf(reason)));
    } catch (NoSuchDeadLetterException appliedBySomebodyElse) {
      return true;
    }
    return false;
  }

  private EventHandlerInvoker handlersOf(String family) {
    return axon.getObject()
        .eventProcessingConfiguration()
        .eventProcessor(family, AbstractEventProcessor.class)
        .orElseThrow()
        .eventHandlerInvoker();
  }

  /** Past the queue, which would only put it back. */
  private static void handle(EventHandlerInvoker invoker, EventMessage<?> event) throws Exception {
    switch (invoker) {
      case MultiEventHandlerInvoker several -> {
        for (var one : several.delegates()) {
          handle(one, event);
        }
      }
      case SimpleEventHandlerInvoker one -> {
        for (var handler : one.eventHandlers()) {
          handler.handle(event);
        }
      }
      default -> throw new IllegalStateException("Unknown kind of handlers: " + invoker);
    }
  }
}
