package dev.remainder.query.whatif;

import dev.remainder.events.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Times in days of 24 hours, to two decimals. */
final class Days {

  private static final BigDecimal MILLIS = BigDecimal.valueOf(Duration.ofDays(1).toMillis());
  private static final int DECIMALS = 2;

  private Days() {}

  static BigDecimal of(Duration time) {
    return BigDecimal.valueOf(time.toMillis()).divide(MILLIS, DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * How long each unit took, on average; null if there are none.
   *
   * @param waited thousandths of units times milliseconds
   */
  static @Nullable BigDecimal each(BigInteger waited, Quantity units) {
    return units.isZero()
        ? null
        : new BigDecimal(waited)
            .divide(
                MILLIS.multiply(BigDecimal.valueOf(units.thousandths())),
                DECIMALS,
                RoundingMode.HALF_UP);
  }
}
