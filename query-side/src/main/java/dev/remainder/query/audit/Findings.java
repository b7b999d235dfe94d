package dev.remainder.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was checked and what did not hold; of the violations only the first are kept. */
final class Findings {

  private static final int KEPT = 100;

  private final Map<Equation, Long> checked = new EnumMap<>(Equation.class);
  private final Map<Equation, Long> violated = new EnumMap<>(Equation.class);
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param detail for {@link String#format}, with its arguments
   */
  void check(Equation equation, boolean holds, Place place, String detail, Object... figures) {
    checked.merge(equation, 1L, Long::sum);
    if (holds) {
      return;
    }
    violated.merge(equation, 1L, Long::sum);
    if (violations.size() < KEPT) {
      violations.add(
          new Violation(
              equation.sentence(), place.stream(), place.position(), detail.formatted(figures)));
    }
  }

  List<AuditAnswer.Checked> equations() {
    return Arrays.stream(Equation.values())
        .map(it ->
            new AuditAnswer.Checked(
                it.sentence(), checked.getOrDefault(it, 0L), violated.getOrDefault(it, 0L)))
        .toList();
  }

  List<Violation> violations() {
    return violations.stream().sorted(Comparator.comparingLong(Violation::position)).toList();
  }
}
