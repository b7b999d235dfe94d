package dev.remainder.query.whatif;

import dev.remainder.query.history.EventStreams;
import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Runs simulations, a few at once: each reads the whole log and has its orders in memory. */
@Component
class Simulations {

  private static final ProblemCode BUSY =
      new ProblemCode(
          "simulations-busy", "Too many simulations at once", HttpStatus.SERVICE_UNAVAILABLE);

  private final EventStreams log;
  private final Clock clock;
  private final Semaphore places;
  private final long mostEvents;

  Simulations(
      EventStreams log,
      ObjectProvider<Clock> clock,
      @Value("${remainder.simulations.at-once:2}") int atOnce,
      @Value("${remainder.simulations.most-events:400000}") long mostEvents) {
    this.log = log;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
    this.places = new Semaphore(atOnce);
    this.mostEvents = mostEvents;
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
