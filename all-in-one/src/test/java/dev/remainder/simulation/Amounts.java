package dev.remainder.simulation;

import java.math.BigDecimal;

/** Quantities as whole thousandths, which is all that the naive model knows of them. */
final class Amounts {

  private Amounts() {}

  static String text(long thousandths) {
    var plain = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
    return thousandths == 0 ? "0" : plain.toPlainString();
  }

  static BigDecimal number(long thousandths) {
    return BigDecimal.valueOf(thousandths, 3);
  }

  static long of(BigDecimal number) {
    return number.movePointRight(3).longValueExact();
  }
}
