package dev.remainder.query.seal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the log is as it was sealed. The figures are of what comes before the first alteration.
 *
 * @param sealedUpTo position up to which the log is as it was sealed; 0 if nothing is sealed
 * @param headHash of the last range up to there, in hexadecimal digits
 * @param unsealedEvents how many came since; not counted if something was altered
 */
@Schema(name = "SealAudit")
record SealAnswer(
    boolean valid,
    long sealedUpTo,
    long ranges,
    long events,
    String headHash,
    long unsealedEvents,
    Instant checkedAt,
    long tookMs,
    @Nullable Alteration firstAltered) {

  static SealAnswer of(SealVerdict verdict, Instant checkedAt, long tookMs) {
    return new SealAnswer(
        verdict.isValid(),
        verdict.sealedUpTo(),
        verdict.ranges(),
        verdict.events(),
        verdict.head().hex(),
        verdict.unsealedEvents(),
        checkedAt,
        tookMs,
        verdict.firstAltered());
  }
}
