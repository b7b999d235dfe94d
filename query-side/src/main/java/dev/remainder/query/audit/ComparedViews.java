package dev.remainder.query.audit;

import dev.remainder.query.audit.AuditedLog.Stream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the rows of views, one by one, with what the log says of their streams. */
final class ComparedViews {

  private final AuditedLog log;
  private final Findings findings;
  private final long visible;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param visible up to there, every view was fed when the snapshot was taken
   */
  ComparedViews(AuditedLog log, Findings findings, long visible) {
    this.log = log;
    this.findings = findings;
    this.visible = visible;
  }

  /**
   * Whether the row is as far as the log, so that its figures can be compared. One that is behind
   * is at fault only if it was fed what it does not show.
   */
  boolean isUpToDate(Equation equation, String stream, long version) {
    seen.add(stream);
    var read = log.streams().get(stream);
    if (read != null && version < read.version() && read.position() > visible) {
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
    for (Map.Entry<String, Stream> stream : log.streams().entrySet()) {
      if (whose.test(stream.getKey())
          && stream.getValue().position() <= visible
          && !seen.contains(stream.getKey())) {
        findings.check(equation, false, log.endOf(stream.getKey()), "no view shows anything of it");
      }
    }
  }
}
