package dev.remainder.query.whatif;

import dev.remainder.query.history.EventStreams;
import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Runs simulations, a few at once: each reads the whole log and has its orders in memory, all of
 * them together no more than half of the heap.
 */
@Component
class Simulations {

  private static final ProblemCode BUSY =
      new ProblemCode(
          "simulations-busy", "Too many simulations at once", HttpStatus.SERVICE_UNAVAILABLE);

  /** What an event of the log takes of the heap until the end, its order kept: 85 were measured. */
  private static final long BYTES_OF_AN_EVENT = 128;

  private final EventStreams log;
  private final Clock clock;
  private final Semaphore places;
  private final long mostEvents;

  Simulations(
      EventStreams log,
      ObjectProvider<Clock> clock,
      @Value("${remainder.simulations.at-once:2}") int atOnce,
      @Value("${remainder.simulations.most-events:#{null}}") @Nullable Long mostEvents) {
    this.log = log;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
    this.places = new Semaphore(atOnce);
    this.mostEvents =
        mostEvents != null
            ? mostEvents
            : Runtime.getRuntime().maxMemory() / 2 / Math.max(1, atOnce) / BYTES_OF_AN_EVENT;
  }

  SimulationAnswer run(SimulationRequest request) {
    var period = request.period(clock.instant());
    if (!places.tryAcquire()) {
      throw new ProblemException(BUSY, "As many simulations run as may run at once.");
    }
    try {
      var simulation = new Simulation(request.rules(), period, mostEvents);
      return log.readAll(simulation::play);
    } finally {
      places.release();
    }
  }
}
