package dev.remainder.command.platform;

import dev.remainder.web.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
      began.stop(
          Timer.builder(COMMANDS)
              .description("from the request's command to its commit or refusal")
              .tag("type", command.getClass().getSimpleName())
              .tag("outcome", outcome)
              .publishPercentileHistogram()
              .register(meters));
    }
  }

  void retried() {
    retries.increment();
  }
}
