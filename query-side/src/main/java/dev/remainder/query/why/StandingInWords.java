package dev.remainder.query.why;

import static dev.remainder.query.history.narrative.Words.units;
import static dev.remainder.query.history.narrative.Words.were;

import dev.remainder.events.value.Quantity;
import dev.remainder.query.history.narrative.Words;
import dev.remainder.query.why.Standing.Remedy;

/** What a line lacks, and what would help, in a sentence. */
final class StandingInWords {

  private StandingInWords() {}

  static String lacking(Quantity missing, Standing now) {
    var remedy = now.remedy();
    return "It needs %s more; %s%s"
        .formatted(missing, ahead(now), remedy == null ? "" : help(remedy));
  }

  private static String ahead(Standing now) {
    return switch (now.aheadLines()) {
      case 0 -> "nobody is ahead of it";
      case 1 -> "%s wanted by 1 line ahead of it".formatted(are(now.aheadQuantity()));
      default ->
          "%s wanted by %d lines ahead of it".formatted(are(now.aheadQuantity()), now.aheadLines());
    };
  }

  private static String help(Remedy remedy) {
    var stock =
        remedy.quantity().isZero()
            ? "there is enough free"
            : units(remedy.quantity()) + " have to come in";
    return switch (remedy.cause()) {
      case CHECK_AVAILABILITY -> "; it gets stock by Check Availability only, and " + stock;
      case SCHEDULE ->
          "; it gets stock%s, and %s"
              .formatted(
                  remedy.from() == null ? " later" : " from " + Words.date(remedy.from()) + " on",
                  stock);
      default -> "; to serve it in full " + stock;
    };
  }

  private static String are(Quantity quantity) {
    return quantity + (were(quantity).equals("was") ? " is" : " are");
  }
}
