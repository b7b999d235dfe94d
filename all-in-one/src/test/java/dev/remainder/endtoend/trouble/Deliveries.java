package dev.remainder.endtoend.trouble;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Program;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Goods that come in one by one, each under a key of its own, each told again until it is
 * acknowledged, whatever happens to the program.
 */
final class Deliveries {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final AtomicReference<Program> program;
  private final String path;
  private final List<Thread> drivers = new ArrayList<>();
  final AtomicInteger acknowledged = new AtomicInteger();

  /** Every answer that was neither "done" nor "not able now". */
  final Set<String> surprises = new ConcurrentSkipListSet<>();

  Deliveries(AtomicReference<Program> program, String path) {
    this.program = program;
    this.path = path;
  }

  void begin(int drivers, int deliveries) {
    for (int driver = 0; driver < drivers; driver++) {
      var name = "driver " + driver;
      this.drivers.add(Thread.ofVirtual().start(() -> deliver(name, deliveries)));
    }
  }

  void finish() {
    try {
      for (var driver : drivers) {
        driver.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(String name, int deliveries) {
    for (int number = 0; number < deliveries; number++) {
      while (!isAcknowledged(name + ", " + number)) {
        pause();
      }
      acknowledged.incrementAndGet();
      pause();
    }
  }

  private boolean isAcknowledged(String key) {
    try {
      return understood(
          program
              .get()
              .http()
              .send("POST", path, "{\"quantity\":1}", Map.of("Idempotency-Key", key)));
    } catch (UncheckedIOException nobodyThere) {
      return false;
    }
  }

  private boolean understood(Answer answer) {
    if (answer.status() == 200) {
      return true;
    }
    if (answer.status() != 503 || answer.header("Retry-After") == null) {
      surprises.add(answer.toString());
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
