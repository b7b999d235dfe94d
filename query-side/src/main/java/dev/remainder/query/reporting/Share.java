package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole, as a rate (0.6667) and in percent (67); neither if there is no whole. */
public record Share(BigDecimal part, BigDecimal whole) {

  private static final int DECIMALS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Share of(Quantity part, Quantity whole) {
    return new Share(part.toBigDecimal(), whole.toBigDecimal());
  }

  public static Share of(long part, long whole) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  public @Nullable BigDecimal rate() {
    return whole.signum() == 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  /** Rounded to whole percent, but 100 only if nothing is missing, and 0 only if all is. */
  public @Nullable Integer percent() {
    if (whole.signum() == 0) {
      return null;
    }
    var rounded = part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    if (part.compareTo(whole) < 0) {
      rounded = Math.min(99, rounded);
    }
    return part.signum() > 0 ? Math.max(1, rounded) : rounded;
  }
}
