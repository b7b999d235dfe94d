package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.and;
import static dev.remainder.query.history.narrative.Words.because;
import static dev.remainder.query.history.narrative.Words.units;

import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.value.Quantity;

/** What a count found, and who lost by it. */
final class CountInWords {

  private CountInWords() {}

  static String of(StockCounted it, Who who) {
    return who.did(
        "counted %s, %s than known%s%s"
            .formatted(
                units(it.balance().onHand()), difference(it), displaced(it), because(it.reason())));
  }

  private static String difference(StockCounted it) {
    if (it.difference().isZero()) {
      return "neither more nor less";
    }
    return it.difference().isNegative()
        ? Quantity.ZERO.minus(it.difference()) + " less"
        : it.difference() + " more";
  }

  private static String displaced(StockCounted it) {
    var losers =
        it.displaced().stream().map(lost -> lost.reference() + " lost " + lost.quantity()).toList();
    return losers.isEmpty() ? "" : "; less than was promised, so " + and(losers);
  }
}
