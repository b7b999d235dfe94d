package dev.remainder.command.platform;

import dev.remainder.events.store.LostRaces;
import java.time.Duration;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.stereotype.Component;

/**
 * Does again what another transaction got in the way of: both cannot win, but the loser may still
 * do as well. Refusals by a rule are never repeated.
 */
@Component
class LostRaceRetry {

  private static final int ATTEMPTS = 30;

  private final RetryTemplate template;

  LostRaceRetry(CommandMetrics metrics) {
    template =
        new RetryTemplate(
            RetryPolicy.builder()
                .maxRetries(ATTEMPTS)
                .delay(Duration.ofMillis(3))
                .multiplier(1.4)
                .jitter(Duration.ofMillis(3))
                .maxDelay(Duration.ofMillis(100))
                .predicate(LostRaceRetry::isLostRace)
                .build());
    template.setRetryListener(
        new RetryListener() {
          @Override
          public void beforeRetry(RetryPolicy policy, Retryable<?> attempt) {
            metrics.retried();
          }
        });
  }

  /** The last loss is thrown when it was lost too often. */
  <R> R of(Supplier<R> attempt) {
    return template.invoke(attempt);
  }

  static boolean isLostRace(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyException
          || cause instanceof LockAcquisitionFailedException) {
        return true;
      }
    }
    return LostRaces.isLostRace(thrown);
  }
}
