package dev.remainder.query.history;

import dev.remainder.query.projection.Evolution;
import dev.remainder.query.projection.StreamView;
import dev.remainder.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Views as they were at an instant, folded from the log by the views' own evolution. What happened
 * at that very instant is in them. No instant means up to the end of the log.
 */
@Component
public class Past {

  private final EventStreams log;
  private final Clock clock;

  Past(EventStreams log, ObjectProvider<Clock> clock) {
    this.log = log;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /** Nothing if the stream had not begun by then, or is not of that kind. */
  public <V extends StreamView, E> Optional<V> of(
      String stream, @Nullable Instant asOf, Class<E> type, Evolution<V, E> evolution) {
    return Optional.ofNullable(of(List.of(stream), asOf, type, evolution).get(stream));
  }

  /** By stream, those that had begun by then. */
  public <V extends StreamView, E> Map<String, V> of(
      Collection<String> streams,
      @Nullable Instant asOf,
      Class<E> type,
      Evolution<V, E> evolution) {
    var views = new LinkedHashMap<String, V>();
    each(
        streams,
        asOf,
        recorded -> {
          if (type.isInstance(recorded.event())) {
            var event = type.cast(recorded.event());
            views.compute(
                recorded.stream(),
                (stream, view) -> evolution.evolve(view, event, recorded.occurrence()));
          }
        });
    return views;
  }

  /** That very moment; if none is given, the present one. */
  public Instant moment(@Nullable Instant asOf) {
    return asOf == null ? clock.instant() : asOf;
  }

  /**
   * What had happened by then, as far as it can be applied.
   *
   * @param use touches nothing but memory
   */
  public void each(Collection<String> streams, @Nullable Instant asOf, Consumer<Recorded> use) {
    if (asOf != null) {
      requirePast(asOf);
    }
    if (!streams.isEmpty()) {
      log.read(
          streams,
          events -> {
            upTo(asOf, events).forEach(new AsFarAsPossible(use));
            return streams;
          });
    }
  }

  /**
   * Of each stream its beginning: should two clocks have disagreed, nothing is taken that builds on
   * what is left out.
   */
  private static Stream<Recorded> upTo(@Nullable Instant asOf, Stream<Recorded> events) {
    if (asOf == null) {
      return events;
    }
    var over = new HashSet<String>();
    return events.filter(event -> {
      if (event.at().isAfter(asOf)) {
        over.add(event.stream());
      }
      return !over.contains(event.stream());
    });
  }

  /**
   * @throws ProblemException if it lies ahead, or so far back that no log can tell of it
   */
  public void requirePast(Instant asOf) {
    if (asOf.isAfter(clock.instant())) {
      throw ProblemException.malformed("asOf", "must not be in the future");
    }
    if (asOf.isBefore(Instant.EPOCH)) {
      throw ProblemException.malformed("asOf", "must not be before 1970");
    }
  }
}
