package dev.remainder.command.platform;

import dev.remainder.web.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Counts and times commands by type and outcome: {@code done}, the code of the refusal, or {@code
 * failed}; and how often a lost race was run again.
 */
@Component
class CommandMetrics {

  private static final String COMMANDS = "remainder.commands";
  private static final String DONE = "done";
  private static final String FAILED = "failed";

  private final MeterRegistry meters;
  private final Counter retries;
  private final Map<Outcome, Timer> timers = new ConcurrentHashMap<>();

  CommandMetrics(MeterRegistry meters) {
    this.meters = meters;
    this.retries =
        Counter.builder(COMMANDS + ".retries")
            .description("commands that were run again after a lost race")
            .register(meters);
  }

  <R> R of(Object command, Supplier<R> run) {
    var began = Timer.start(meters);
    var outcome = FAILED;
    try {
      var result = run.get();
      outcome = DONE;
      return result;
    } catch (Refused refused) {
      outcome = refused.rejection().code();
      throw refused;
    } catch (ProblemException problem) {
      outcome = problem.code().code();
      throw problem;
    } finally {
      began.stop(timers.computeIfAbsent(new Outcome(command.getClass(), outcome), this::timer));
    }
  }

  private Timer timer(Outcome outcome) {
    return Timer.builder(COMMANDS)
        .description("from the request's command to its commit or refusal")
        .tag("type", outcome.command().getSimpleName())
        .tag("outcome", outcome.name())
        .publishPercentileHistogram()
        .register(meters);
  }

  void retried() {
    retries.increment();
  }

  private record Outcome(Class<?> command, String name) {}
}
