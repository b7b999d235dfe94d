package dev.remainder.query.projection;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Where a family of views sets aside what it cannot apply, stream by stream. Which streams have
 * something there is asked once for each batch of events, not for each event.
 */
final class DeadLetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

  private final String family;
  private final DeadLetterTable table;
  private final Suspicion suspicion;

  DeadLetterQueue(
      Builder<EventMessage<?>> builder, String family, DeadLetterTable table, Suspicion suspicion) {
    super(builder);
    this.family = family;
    this.table = table;
    this.suspicion = suspicion;
  }

  /** Called for every event before it is handled. */
  @Override
  public boolean enqueueIfPresent(
      Object stream, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
    var waiting = streamsOfBatch();
    if (suspicion.isCareful()) {
      var made = letter.get();
      var reason = suspicion.verdictOn(made.message());
      if (reason != null) {
        enqueue(stream, made.withCause(EventFault.causeOf(reason)));
        return true;
      }
    }
    if (!waiting.contains(stream.toString())) {
      return false;
    }
    table.lock(family, stream.toString());
    if (!contains(stream)) {
      // It was tried again meanwhile, and applied.
      waiting.remove(stream.toString());
      return false;
    }
    enqueue(stream, letter.get());
    return true;
  }

  @Override
  public void enqueue(Object stream, DeadLetter<? extends EventMessage<?>> letter) {
    table.lock(family, stream.toString());
    super.enqueue(stream, letter);
    streamsOfBatch().add(stream.toString());
  }

  private Set<String> streamsOfBatch() {
    UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
    return batch.getOrComputeResource(
        "dead letters of " + family, key -> new HashSet<>(table.streams(family)));
  }
}
