package dev.remainder.query.whatif;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is compared, what it means, and whether more of it is better. */
enum Measure {
  FILL_RATE_UNITS(
      Unit.PERCENT,
      Better.MORE,
      "of the units that first deliveries were to ship, those that left with them",
      tally -> tally.fill().ofUnits()),
  FILL_RATE_LINES(
      Unit.PERCENT,
      Better.MORE,
      "of the lines of first deliveries, those that left in full",
      tally -> tally.fill().ofLines()),
  FILL_RATE_ORDERS(
      Unit.PERCENT,
      Better.MORE,
      "of the orders with a first delivery, those of which every line left in full",
      tally -> tally.fill().ofOrders()),
  UNITS_DELIVERED(
      Unit.COUNT,
      Better.MORE,
      "units that were delivered",
      tally -> tally.delivered().toBigDecimal()),
  UNITS_CLOSED_SHORT(
      Unit.COUNT,
      Better.LESS,
      "units that were left over by a delivery and cancelled",
      tally -> tally.closedShort().toBigDecimal()),
  DAYS_TO_DELIVERY(
      Unit.DAYS,
      Better.LESS,
      "from confirmation to delivery, the average of the units that were delivered",
      tally -> Days.each(tally.waited(), tally.delivered())),
  BACKORDER_DAYS(
      Unit.DAYS,
      Better.LESS,
      "how long backorders were open, all of them added up",
      tally -> Days.of(tally.backordered())),
  BACKORDERS(
      Unit.COUNT,
      Better.DEPENDS,
      "backorders that were made",
      tally -> BigDecimal.valueOf(tally.backorders())),
  DELIVERIES(
      Unit.COUNT,
      Better.DEPENDS,
      "transfers that were shipped",
      tally -> BigDecimal.valueOf(tally.deliveries()));

  /** In what it is counted; a day has 24 hours. */
  enum Unit {
    PERCENT,
    DAYS,
    COUNT
  }

  private enum Better {
    MORE,
    LESS,
    DEPENDS
  }

  private final Unit unit;
  private final Better better;
  private final String meaning;
  private final Function<Tally, @Nullable BigDecimal> figure;

  Measure(Unit unit, Better better, String meaning, Function<Tally, @Nullable BigDecimal> figure) {
    this.unit = unit;
    this.better = better;
    this.meaning = meaning;
    this.figure = figure;
  }

  Compared compare(Tally real, Tally simulated) {
    var really = figure.apply(real);
    var instead = figure.apply(simulated);
    var difference = really == null || instead == null ? null : instead.subtract(really);
    return new Compared(this, unit, meaning, really, instead, difference, isBetter(difference));
  }

  private @Nullable Boolean isBetter(@Nullable BigDecimal difference) {
    return difference == null || difference.signum() == 0 || better == Better.DEPENDS
        ? null
        : difference.signum() > 0 == (better == Better.MORE);
  }
}
