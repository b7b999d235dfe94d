package dev.remainder.query.language;

import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import java.time.Instant;

/** Short words for values. */
public final class Quantities {

  /** When everything in a test happens, unless it says otherwise. */
  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private Quantities() {}

  public static Quantity q(long units) {
    return Quantity.of(units);
  }

  public static Balance balance(long onHand, long reserved) {
    return new Balance(q(onHand), q(reserved));
  }
}
