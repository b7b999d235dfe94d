package dev.remainder.query.platform;

import java.util.Locale;

/** Turns what somebody types into a search box into a pattern that means just that. */
final class LikePattern {

  private LikePattern() {}

  static String containing(String text) {
    var literal =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    return "%" + literal + "%";
  }
}
