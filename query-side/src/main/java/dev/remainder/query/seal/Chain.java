package dev.remainder.query.seal;

import static dev.remainder.query.seal.Alteration.Kind.CHAIN_REWRITTEN;
import static dev.remainder.query.seal.Alteration.Kind.SEAL_BROKEN;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ranges as far as each follows the one before it and the noted heads are among them. */
final class Chain {

  private final TreeMap<Long, Hash> noted = new TreeMap<>();
  private SealedRange last = SealedRange.NONE;
  private long lastNoted;

  /** Noted twice for one position, they cannot both be right: then the first one is not. */
  Chain(List<NotedHead> heads) {
    heads.forEach(head -> noted.merge(head.position(), head.hash(), Chain::same));
  }

  private static Hash same(Hash one, Hash other) {
    return one.equals(other) ? one : Hash.NOTHING;
  }

  SealedRange last() {
    return last;
  }

  /** What is wrong with the range as the next one; nothing, and it is the last one. */
  @Nullable Alteration add(SealedRange range) {
    var wrong = wrongWith(range);
    if (wrong == null) {
      last = range;
    }
    return wrong;
  }

  private @Nullable Alteration wrongWith(SealedRange range) {
    if (range.number() != last.number() + 1) {
      return broken(last.upTo(), last.number() + 1, "its seal is gone");
    }
    if (!range.isAsItWasSealed()) {
      return broken(last.upTo(), range.number(), "its seal was changed");
    }
    if (!range.previous().equals(last.hash()) && last.number() > 0) {
      return broken(
          last.after(), last.number(), "its seal was made anew: the next one follows another");
    }
    if (!range.previous().equals(last.hash()) || range.after() != last.upTo()) {
      return broken(last.upTo(), range.number(), "its seal does not follow the one before");
    }
    return notNoted(range);
  }

  private @Nullable Alteration notNoted(SealedRange range) {
    for (var head : noted.subMap(range.after(), false, range.upTo(), true).entrySet()) {
      if (head.getKey() != range.upTo() || !head.getValue().equals(range.hash())) {
        return rewritten(range.number(), head.getKey());
      }
      lastNoted = head.getKey();
    }
    return null;
  }

  /** What is wrong once there is no further range. */
  @Nullable Alteration end() {
    var beyond = noted.higherKey(last.upTo());
    return beyond == null ? null : rewritten(last.number() + 1, beyond);
  }

  private Alteration rewritten(long range, long head) {
    return new Alteration(
        lastNoted + 1,
        null,
        CHAIN_REWRITTEN,
        range,
        "the head noted for position %d is not in the chain: something between positions %d and %d"
                .formatted(head, lastNoted + 1, head)
            + " was altered and sealed again, or removed with its seals");
  }

  private static Alteration broken(long after, long number, String how) {
    return new Alteration(
        after + 1, null, SEAL_BROKEN, number, "range %d: %s".formatted(number, how));
  }
}
