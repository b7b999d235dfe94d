package dev.remainder.allinone.verify;

import dev.remainder.query.seal.Alteration;
import dev.remainder.query.seal.SealVerdict;
import java.util.List;

/** A verdict for people. */
public final class VerdictInWords {

  private VerdictInWords() {}

  public static List<String> of(SealVerdict verdict) {
    var altered = verdict.firstAltered();
    if (altered != null) {
      return List.of("ALTERED: " + first(altered), "Before that: " + intact(verdict));
    }
    if (verdict.ranges() == 0) {
      return List.of("Nothing is sealed. Events: " + verdict.unsealedEvents());
    }
    return List.of(
        "INTACT: " + intact(verdict),
        "Not sealed yet: " + verdict.unsealedEvents(),
        "Head to note: %s@%d".formatted(verdict.head().hex(), verdict.sealedUpTo()));
  }

  private static String first(Alteration altered) {
    return "%s at position %d%s, range %d: %s"
        .formatted(
            altered.kind(),
            altered.position(),
            altered.eventId() == null ? "" : ", event " + altered.eventId(),
            altered.range(),
            altered.detail());
  }

  private static String intact(SealVerdict verdict) {
    return "%d events in %d ranges, up to position %d, are as they were sealed"
        .formatted(verdict.events(), verdict.ranges(), verdict.sealedUpTo());
  }
}
