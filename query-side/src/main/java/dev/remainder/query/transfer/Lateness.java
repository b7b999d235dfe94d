package dev.remainder.query.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An open transfer is late if it was to leave before the start of today, UTC. */
@Component
public class Lateness {

  private final Clock clock;

  Lateness(ObjectProvider<Clock> clock) {
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /** What is scheduled before this moment and still open is late. */
  public OffsetDateTime before() {
    return before(clock.instant());
  }

  /** The same, had it been asked at that instant. */
  OffsetDateTime before(Instant asked) {
    return LocalDate.ofInstant(asked, ZoneOffset.UTC).atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
