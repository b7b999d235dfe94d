package dev.remainder.query.projection;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one event that a batch of a family of views fails by. After such a failure events are
 * taken one at a time until the batch is over; the one that fails alone, three times, is it.
 */
final class Suspicion {

  private static final int PROOFS = 3;

  private long carefulUpTo = -1;
  private @Nullable String suspect;
  private int failures;
  private @Nullable Throwable reason;

  /** Whether events are to be taken one at a time just now. */
  synchronized boolean isCareful() {
    return carefulUpTo >= 0;
  }

  synchronized void failed(List<? extends EventMessage<?>> batch, Throwable thrown) {
    if (!EventFault.isEvents(thrown)) {
      return;
    }
    carefulUpTo = Math.max(carefulUpTo, positionOf(batch).orElse(-1));
    if (batch.size() == 1) {
      var alone = batch.getFirst().getIdentifier();
      failures = alone.equals(suspect) ? failures + 1 : 1;
      suspect = alone;
      reason = thrown;
    }
  }

  synchronized void succeeded(List<? extends EventMessage<?>> batch) {
    if (positionOf(batch).orElse(Long.MAX_VALUE) >= carefulUpTo) {
      carefulUpTo = -1;
      suspect = null;
      reason = null;
    }
  }

  /** Why the event is not to be tried again; null if it is. */
  synchronized @Nullable Throwable verdictOn(EventMessage<?> event) {
    return event.getIdentifier().equals(suspect) && failures >= PROOFS ? reason : null;
  }

  private static OptionalLong positionOf(List<? extends EventMessage<?>> batch) {
    return batch.getLast() instanceof TrackedEventMessage<?> tracked
            && tracked.trackingToken() != null
        ? tracked.trackingToken().position()
        : OptionalLong.empty();
  }
}
