package dev.remainder.query.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures of a report mean, in words for people, by the name of what is defined. */
record Definitions(@JsonValue Map<String, String> texts) {

  static final Definitions NONE = new Definitions(Map.of());

  /** As they were before, and one more at the end. */
  Definitions and(String name, String meaning) {
    var more = new LinkedHashMap<>(texts);
    more.put(name, meaning.strip().replaceAll("\\s+", " "));
    return new Definitions(Collections.unmodifiableMap(more));
  }

  /**
   * @param basis which date decides whether something is in the period
   */
  static Definitions ofPeriod(String basis) {
    return NONE.and(
            "period",
            basis
                + " lies in the period: from (inclusive) to (exclusive), UTC; null is open."
                + " A day given as to counts whole.")
        .and(
            "asOf",
            """
            if given, all figures are as they were at that instant: what happened later is not in
            them, what happened at it is; now, today and ages are those of that instant
            """);
  }
}
