package dev.remainder.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount in the product's unit, exact to three decimals (domain.md 2.1). Kept in thousandths, so
 * that adding and comparing need no rounding. In JSON a plain number: {@code 55}, {@code 2.5}.
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {

  /** The finest step of a unit. */
  public static final int DECIMALS = 3;

  public static final Quantity ZERO = new Quantity(0);

  public static Quantity of(long units) {
    return new Quantity(Math.multiplyExact(units, 1000L));
  }

  /**
   * @throws ArithmeticException if finer than a thousandth or too large
   */
  @JsonCreator
  public static Quantity of(BigDecimal units) {
    return new Quantity(units.movePointRight(DECIMALS).longValueExact());
  }

  public static Quantity of(String units) {
    return of(new BigDecimal(units));
  }

  @JsonValue
  public BigDecimal toBigDecimal() {
    var exact = BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  public Quantity plus(Quantity other) {
    return new Quantity(Math.addExact(thousandths, other.thousandths));
  }

  public Quantity minus(Quantity other) {
    return new Quantity(Math.subtractExact(thousandths, other.thousandths));
  }

  /** What is left after taking {@code other} away, never below zero. */
  public Quantity lessAtMost(Quantity other) {
    return new Quantity(Math.max(0, Math.subtractExact(thousandths, other.thousandths)));
  }

  public Quantity min(Quantity other) {
    return thousandths <= other.thousandths ? this : other;
  }

  public Quantity max(Quantity other) {
    return thousandths >= other.thousandths ? this : other;
  }

  public boolean isZero() {
    return thousandths == 0;
  }

  public boolean isPositive() {
    return thousandths > 0;
  }

  public boolean isNegative() {
    return thousandths < 0;
  }

  public boolean isMoreThan(Quantity other) {
    return thousandths > other.thousandths;
  }

  public boolean isLessThan(Quantity other) {
    return thousandths < other.thousandths;
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(thousandths, other.thousandths);
  }

  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
