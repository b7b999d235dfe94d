package dev.remainder.query.rebuild;

import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.ViewSchema;
import dev.remainder.query.rebuild.LogBatch.LoggedEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.UnknownSerializedType;

/** Folds events into the twins of a family's tables, by the code that feeds those in service. */
final class NextViews {

  private final List<Fed<?>> fed;

  NextViews(List<Projection<?>> projections) {
    fed = projections.stream().<Fed<?>>map(NextViews::fed).toList();
  }

  /** In the transaction there is; what fails undoes it. */
  void apply(List<LoggedEvent> events) throws Throwable {
    if (events.isEmpty()) {
      return;
    }
    var unit =
        new BatchingUnitOfWork<DomainEventMessage<?>>(
            events.stream().<DomainEventMessage<?>>map(LoggedEvent::message).toList());
    var result =
        unit.executeWithResult(() -> {
          apply(unit.getMessage());
          return true;
        });
    if (result.isExceptional()) {
      throw result.exceptionResult();
    }
  }

  private void apply(DomainEventMessage<?> event) {
    fed.forEach(it -> it.apply(event));
  }

  private static <E> Fed<E> fed(Projection<E> projection) {
    return new Fed<>(projection, projection.eventType(), projection.into(ViewSchema.NEXT));
  }

  /** A projector and what it hears of. */
  private record Fed<E>(Projection<E> projection, Class<E> type, Projector<E> projector) {

    void apply(DomainEventMessage<?> event) {
      if (type.isAssignableFrom(event.getPayloadType())) {
        projector.apply(type.cast(event.getPayload()), event);
      } else if (event.getPayload() instanceof UnknownSerializedType unknown) {
        projection.on(unknown);
      }
    }
  }
}
