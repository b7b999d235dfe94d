package dev.remainder.query.audit;

import dev.remainder.query.audit.AuditedLog.Stream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the rows of views, one by one, with what some streams of the log say. */
final class ComparedViews {

  private final AuditedLog log;
  private final Findings findings;
  private final long visible;
  private final SetAside setAside;
  private final Map<Equation, Set<String>> seen = new EnumMap<>(Equation.class);

  /**
   * @param visible up to there, every view was fed when the snapshot was taken
   */
  ComparedViews(AuditedLog log, Findings findings, long visible, SetAside setAside) {
    this.log = log;
    this.findings = findings;
    this.visible = visible;
    this.setAside = setAside;
  }

  /**
   * Whether the row is as far as the log, so that its figures can be compared. One that is behind
   * is at fault only if it was fed what it does not show, and that was not set aside.
   */
  boolean isUpToDate(Equation equation, String stream, long version) {
    seenOf(equation).add(stream);
    var read = log.streams().get(stream);
    if (read != null && version < read.version() && isExcused(equation, stream, read)) {
      return false;
    }
    var last = read == null ? -1 : read.version();
    if (version != last) {
      findings.check(
          equation,
          false,
          log.endOf(stream),
          "the view has seen event %d, the log ends with event %d",
          version,
          last);
    }
    return version == last;
  }

  /**
   * @param told what the log says; null if it says nothing
   */
  void compare(Equation equation, String stream, @Nullable Object told, Object shown) {
    findings.check(
        equation,
        shown.equals(told),
        log.endOf(stream),
        "the view shows %s, the log says %s",
        shown,
        String.valueOf(told));
  }

  /** Every stream of these that could have been seen must have been. */
  void requireAll(Equation equation, Predicate<String> whose) {
    log.streams()
        .forEach((stream, read) -> {
          if (whose.test(stream)
              && !seenOf(equation).contains(stream)
              && !isExcused(equation, stream, read)) {
            findings.check(equation, false, log.endOf(stream), "no view shows anything of it");
          }
        });
  }

  private boolean isExcused(Equation equation, String stream, Stream read) {
    return read.position() > visible || setAside.contains(equation.family(), stream);
  }

  private Set<String> seenOf(Equation equation) {
    return seen.computeIfAbsent(equation, none -> new HashSet<>());
  }
}
