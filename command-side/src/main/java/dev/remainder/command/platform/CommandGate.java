package dev.remainder.command.platform;

import dev.remainder.web.ProblemException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many commands run at once, first come first served. Each holds a connection while it
 * waits for its locks: without a limit, a crowd at one product would leave none for the readers.
 */
@Component
class CommandGate {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Semaphore places;

  CommandGate(@Value("${remainder.commands.at-once:12}") int atOnce) {
    this.places = new Semaphore(atOnce, true);
  }

  <R> R pass(Supplier<R> command) {
    enter();
    try {
      return command.get();
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ProblemException(Refusals.BUSY, "Too many commands are waiting.");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Refusals.BUSY, "The service is stopping.");
    }
  }
}
