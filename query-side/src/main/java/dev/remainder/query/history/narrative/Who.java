package dev.remainder.query.history.narrative;

import org.jspecify.annotations.Nullable;

/** Whoever did something, as one speaks of them. */
record Who(String atTheBeginning, String within) {

  static Who of(@Nullable String by) {
    return switch (by) {
      case null -> new Who("Somebody", "somebody");
      case "anonymous" -> new Who("Somebody", "somebody");
      case "system" -> new Who("The system", "the system");
      default -> new Who(by, by);
    };
  }

  /** At the beginning of a sentence: {@code anna validated …}. */
  String did(String what) {
    return atTheBeginning + " " + what;
  }
}
