package dev.remainder.command.testing;

import dev.remainder.events.value.Quantity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The moment at which the tests play, and amounts in few letters. */
public final class Sample {

  /** A Monday morning: the order of the tests is confirmed. */
  public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private Sample() {}

  public static Quantity q(long units) {
    return Quantity.of(units);
  }

  public static Quantity q(String units) {
    return Quantity.of(units);
  }

  public static Instant inDays(long days) {
    return NOW.plus(Duration.ofDays(days));
  }
}
