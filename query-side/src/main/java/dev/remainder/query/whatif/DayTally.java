package dev.remainder.query.whatif;

import dev.remainder.events.value.Quantity;

/** What was delivered on one day (UTC) in one world. */
final class DayTally {

  private final FillTally fill = new FillTally();
  private Quantity delivered = Quantity.ZERO;

  void deliver(Quantity quantity) {
    delivered = delivered.plus(quantity);
  }

  FillTally fill() {
    return fill;
  }

  Quantity delivered() {
    return delivered;
  }
}
