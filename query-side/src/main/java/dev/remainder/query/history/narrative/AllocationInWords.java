package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.and;
import static dev.remainder.query.history.narrative.Words.place;
import static dev.remainder.query.history.narrative.Words.units;
import static dev.remainder.query.history.narrative.Words.were;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.value.Allocation;

/** Who was given how much of what was free. */
final class AllocationInWords {

  private AllocationInWords() {}

  static String of(StockAllocated it) {
    return "%s, and %s free: %s"
        .formatted(
            CauseInWords.happened(it.cause()),
            it.free().isZero() ? "nothing was" : units(it.free()) + " " + were(it.free()),
            and(it.allocations().stream().map(AllocationInWords::share).toList()));
  }

  private static String share(Allocation it) {
    return "%s (%s in the queue) got %s of the %s it lacked"
        .formatted(
            it.reference(),
            place(it.rank()),
            it.given().isZero() ? "none" : it.given(),
            it.asked());
  }
}
