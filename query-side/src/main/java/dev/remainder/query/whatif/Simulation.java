package dev.remainder.query.whatif;

import dev.remainder.query.history.Recorded;
import dev.remainder.query.reporting.FillRateDefinitions;
import dev.remainder.query.whatif.world.OtherRules;
import dev.remainder.query.whatif.world.Replay;
import dev.remainder.web.ProblemException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;

/** One simulation: plays the log and compares the two worlds. */
final class Simulation {

  private final OtherRules rules;
  private final ComparedPeriod period;
  private final long mostEvents;
  private final Tally real;
  private final Tally simulated;
  private final RealRules realRules;
  private final Replay replay;
  private long events;
  private long unreadable;

  /**
   * @param mostEvents no more can be kept in memory
   */
  Simulation(OtherRules rules, ComparedPeriod period, long mostEvents) {
    this.rules = rules;
    this.period = period;
    this.mostEvents = mostEvents;
    this.real = new Tally(period);
    this.simulated = new Tally(period);
    this.realRules = new RealRules(period);
    this.replay = new Replay(rules, period.from(), real, simulated);
  }

  /**
   * @param log from its beginning
   */
  SimulationAnswer play(Stream<Recorded> log) {
    long began = System.nanoTime();
    log.takeWhile(recorded -> recorded.at().isBefore(period.to())).forEach(this::next);
    replay.end(period.to());
    real.end();
    simulated.end();
    return new SimulationAnswer(
        period.from(),
        period.to(),
        period.warehouse(),
        period.sku(),
        RulesAnswer.of(realRules, rules),
        Assumptions.of(rules, replay.handlingTime(), unreadable),
        FillRateDefinitions.texts(),
        replay.differsSince(),
        Arrays.stream(Measure.values()).map(it -> it.compare(real, simulated)).toList(),
        ComparedDay.of(real, simulated),
        ComparedOrders.of(real, simulated),
        events,
        Duration.ofNanos(System.nanoTime() - began).toMillis());
  }

  private void next(Recorded recorded) {
    events++;
    if (events > mostEvents) {
      throw ProblemException.malformed(
          "to", "comes after more than " + mostEvents + " events, which is all that is simulated");
    }
    try {
      if (!recorded.isKnown()) {
        unreadable++;
      } else if (Facts.matter(recorded.message().getPayloadType())) {
        var event = recorded.event();
        realRules.apply(event, recorded.at());
        replay.next(event, recorded.at());
      }
    } catch (SerializationException cannotBeRead) {
      unreadable++;
    }
  }
}
