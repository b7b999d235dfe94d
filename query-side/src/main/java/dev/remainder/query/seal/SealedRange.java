package dev.remainder.query.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A closed stretch of the log.
 *
 * @param number from 1, without gaps
 * @param after the position up to which the range before it goes
 * @param sealedAt in microseconds, as it is kept
 * @param previous hash of the range before it
 * @param hash over all of this
 */
record SealedRange(
    long number, long after, long upTo, Instant sealedAt, Hash previous, Leaves leaves, Hash hash) {

  /** Before the first. */
  static final SealedRange NONE =
      new SealedRange(0, 0, 0, Instant.EPOCH, Hash.NOTHING, new Leaves(new byte[0]), Hash.NOTHING);

  /** Seals what follows this range. */
  SealedRange next(long newUpTo, Instant now, Leaves newLeaves) {
    var unsealed = new SealedRange(number + 1, upTo, newUpTo, now, hash, newLeaves, Hash.NOTHING);
    return new SealedRange(
        number + 1, upTo, newUpTo, now, hash, newLeaves, unsealed.computedHash());
  }

  boolean isAsItWasSealed() {
    return hash.equals(computedHash()) && upTo > after && leaves.fit(after, upTo);
  }

  private Hash computedHash() {
    return Hash.of(
        new CanonicalBytes("remainder range 1")
            .put(number)
            .put(after)
            .put(upTo)
            .put(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
            .put(previous.bytes())
            .put(leaves.bytes())
            .hash());
  }
}
