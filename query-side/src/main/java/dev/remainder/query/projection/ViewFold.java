package dev.remainder.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Folds events into views, a batch at a time: what the batch touches is loaded once, evolved in
 * memory and written once, in the transaction that also keeps the batch's place in the log.
 */
public final class ViewFold<V extends StreamView, E> implements Projector<E> {

  private final Class<E> eventType;
  private final Evolution<V, E> evolution;
  private final ViewRows<V, E> rows;
  private final String resource;

  public ViewFold(Class<E> eventType, Evolution<V, E> evolution, ViewRows<V, E> rows) {
    this.eventType = eventType;
    this.evolution = evolution;
    this.rows = rows;
    this.resource = "views of " + eventType.getName() + "@" + System.identityHashCode(this);
  }

  @Override
  public void apply(E event, DomainEventMessage<?> message) {
    batch().apply(event, message);
  }

  private Batch batch() {
    UnitOfWork<?> current = CurrentUnitOfWork.get().root();
    Batch begun = current.getResource(resource);
    return begun == null ? begin(current) : begun;
  }

  private Batch begin(UnitOfWork<?> current) {
    var batch = new Batch(rows.load(eventsOf(current)));
    current.resources().put(resource, batch);
    current.onPrepareCommit(done -> rows.save(batch.loaded, batch.changed));
    return batch;
  }

  private Map<String, ? extends Collection<E>> eventsOf(UnitOfWork<?> current) {
    List<? extends Message<?>> messages =
        current instanceof BatchingUnitOfWork<?> batching
            ? batching.getMessages()
            : List.of(current.getMessage());
    return messages.stream()
        .filter(message -> eventType.isAssignableFrom(message.getPayloadType()))
        .map(message -> (DomainEventMessage<?>) message)
        .collect(
            Collectors.groupingBy(
                DomainEventMessage::getAggregateIdentifier,
                Collectors.mapping(
                    message -> eventType.cast(message.getPayload()), Collectors.toList())));
  }

  /** The views that one unit of work touches. */
  private final class Batch {

    private final Map<String, V> loaded;
    private final Map<String, V> changed = new LinkedHashMap<>();

    Batch(Map<String, V> loaded) {
      this.loaded = loaded;
    }

    void apply(E event, DomainEventMessage<?> message) {
      var stream = message.getAggregateIdentifier();
      var evolved = changed.get(stream);
      var view = evolved == null ? loaded.get(stream) : evolved;
      var seen = view == null ? -1 : view.version();
      var next = message.getSequenceNumber();
      if (next <= seen) {
        return;
      }
      if (next != seen + 1) {
        throw new IllegalStateException(
            "Stream %s: event %d follows event %d".formatted(stream, next, seen));
      }
      changed.put(
          stream, evolution.evolve(view, event, new Occurrence(next, message.getTimestamp())));
    }
  }
}
