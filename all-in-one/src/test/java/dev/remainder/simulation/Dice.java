package dev.remainder.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** What is left to chance; the same seed falls the same way. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean in(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... of) {
    return of[random.nextInt(of.length)];
  }

  /** More than nothing, seldom with decimals. */
  long amount(int most) {
    long whole = 1000L * (1 + random.nextInt(most));
    return in(80) ? whole : whole - random.nextInt(999);
  }

  /** Some date, never so near that a few minutes decide anything. */
  Instant date() {
    long days = oneOf(-5, 1, 4, 6, 30);
    return Instant.now()
        .truncatedTo(ChronoUnit.DAYS)
        .plus(Duration.ofDays(days))
        .plus(Duration.ofHours(36));
  }
}
