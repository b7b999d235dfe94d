package dev.remainder.query.why;

import static dev.remainder.query.history.narrative.Words.and;
import static dev.remainder.query.history.narrative.Words.place;
import static dev.remainder.query.history.narrative.Words.units;
import static dev.remainder.query.history.narrative.Words.were;

import dev.remainder.events.value.AllocationCause;
import dev.remainder.query.history.narrative.CauseInWords;
import dev.remainder.query.history.narrative.Words;

/** What a line was given or lost, in a sentence. */
final class DecisionInWords {

  private DecisionInWords() {}

  static String of(LineDecision it) {
    if (it.cause() == AllocationCause.INHERITED) {
      return "It took over %s of the %s it is to ship from the transfer it is a backorder of"
          .formatted(it.given(), units(it.asked()));
    }
    return "%s; it lacked %s, was %s in the queue, %s free at its turn, and it was given %s%s"
        .formatted(
            CauseInWords.happened(it.cause()),
            it.asked(),
            place(it.rank()),
            it.free().isZero() ? "nothing was" : it.free() + " " + were(it.free()),
            it.given().isZero() ? "none" : it.given(),
            reason(it));
  }

  static String of(Loss it) {
    var lost = units(it.quantity());
    return switch (it.kind()) {
      case DISPLACED ->
          "A count found less than was promised; as the last in the queue that held any, it lost "
              + lost
              + Words.because(it.reason());
      case RELEASED -> "It gave back " + lost;
      case SHIPPED -> lost + " left with the delivery";
      case PASSED_ON -> lost + " passed on to its backorder";
    };
  }

  private static String reason(LineDecision it) {
    return switch (it.ruledOutBy()) {
      case null -> "";
      case NOT_ENOUGH_FREE -> ": there was no more";
      case ALLOCATION_ORDER -> ": ahead of it " + takers(it);
      case RESERVATION_MANUAL -> ": it is reserved manually, by Check Availability only";
      case RESERVATION_BY_DATE -> ": its reservation date had not come";
      case UNRESERVED -> ": it had given its stock back and waits for Check Availability";
      case LEAVING -> ": its transfer was just leaving";
    };
  }

  private static String takers(LineDecision it) {
    var took =
        it.ahead().stream()
            .filter(other -> other.given().isPositive())
            .map(other -> "%s got %s".formatted(other.reference(), other.given()))
            .toList();
    return took.isEmpty() ? "others took it" : and(took);
  }
}
