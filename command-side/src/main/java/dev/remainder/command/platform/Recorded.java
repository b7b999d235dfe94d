package dev.remainder.command.platform;

import dev.remainder.web.ConsistencyToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Everything one command caused, its follow-up steps included, in the order of the log. */
public final class Recorded {

  private static final String RESOURCE = Recorded.class.getName();

  private final List<EventMessage<?>> events = new ArrayList<>();
  private @Nullable Object result;

  Recorded() {}

  /** What the transaction of {@code unit} has caused so far. */
  static Recorded of(UnitOfWork<?> unit) {
    return unit.root().getOrComputeResource(RESOURCE, key -> new Recorded());
  }

  void add(EventMessage<?> event) {
    events.add(event);
  }

  void returned(@Nullable Object value) {
    result = value;
  }

  /** What the command's own handler returned. */
  public <R> R result(Class<R> type) {
    return Objects.requireNonNull(type.cast(result));
  }

  public <E> Stream<E> all(Class<E> type) {
    return events.stream().map(EventMessage::getPayload).filter(type::isInstance).map(type::cast);
  }

  public <E> Optional<E> last(Class<E> type) {
    return all(type).reduce((earlier, later) -> later);
  }

  /** The version that a stream has by now, if this command moved it. */
  OptionalLong version(String stream) {
    return events.stream()
        .mapToLong(event ->
            event instanceof DomainEventMessage<?> domainEvent
                    && stream.equals(domainEvent.getAggregateIdentifier())
                ? domainEvent.getSequenceNumber()
                : -1)
        .filter(version -> version >= 0)
        .max();
  }

  String consistencyToken() {
    return events.isEmpty() ? ConsistencyToken.NOTHING : events.getLast().getIdentifier();
  }
}
