package dev.remainder.query.seal;

import org.jspecify.annotations.Nullable;

/**
 * What verifying came to. All figures are of the part of the log before the first alteration.
 *
 * @param ranges how many hold
 * @param events how many are in them
 * @param sealedUpTo position up to which the log is as it was sealed; 0 if nothing is sealed
 * @param head hash of the last range that holds; with {@code sealedUpTo} what is to be noted
 * @param unsealedEvents how many came since; not counted if something was altered
 */
public record SealVerdict(
    long ranges,
    long events,
    long sealedUpTo,
    Hash head,
    long unsealedEvents,
    @Nullable Alteration firstAltered) {

  public boolean isValid() {
    return firstAltered == null;
  }
}
