package dev.remainder.benchmarks.filled;

import dev.remainder.events.DomainEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;

/** What has happened so far: gives each event its time, its number in its stream and its causes. */
final class PlayedLog {

  private final EventCopy copy;
  private final Random random;
  private final Map<String, Long> next = new HashMap<>();
  private Instant now = Instant.EPOCH;
  private Map<String, String> causes = Map.of();
  private long events;

  PlayedLog(EventCopy copy, long seed) {
    this.copy = copy;
    this.random = new Random(seed);
  }

  /** A command was sent at that moment: all that happens from now on is its doing. */
  void command(Instant at) {
    now = at;
    causes = Map.of("by", "anonymous", "correlationId", id(), "causationId", id());
  }

  void happens(String type, String stream, DomainEvent event) {
    var sequence = next.merge(stream, 0L, (before, none) -> before + 1);
    try {
      copy.write(
          new GenericDomainEventMessage<>(
              type, stream, sequence, new GenericMessage<>(id(), event, causes), now));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    events++;
  }

  Instant now() {
    return now;
  }

  long events() {
    return events;
  }

  /** Like a random one, but the same in every run. */
  String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  int upTo(int most) {
    return random.nextInt(most);
  }
}
