package dev.remainder.query.rebuild;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Events in the order of the log.
 *
 * @param reached up to there nothing was left out that belongs to the family
 */
record LogBatch(List<LoggedEvent> events, long reached) {

  /**
   * @param position in the log
   */
  record LoggedEvent(long position, DomainEventMessage<?> message) {

    static LoggedEvent of(TrackedEventMessage<?> event) {
      return new LoggedEvent(
          event.trackingToken().position().orElseThrow(), (DomainEventMessage<?>) event);
    }

    String stream() {
      return message.getAggregateIdentifier();
    }
  }
}
