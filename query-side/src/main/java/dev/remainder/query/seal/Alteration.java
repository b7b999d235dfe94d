package dev.remainder.query.seal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is not as it was sealed.
 *
 * @param position of the event; of a seal the first position that it can no longer vouch for
 * @param eventId of an event that is there; what was removed, or is a seal, has none
 * @param range number of the range in which it is
 * @param detail for people
 */
@Schema(name = "Alteration")
public record Alteration(
    long position, @Nullable String eventId, Kind kind, long range, String detail) {

  /** What was done. */
  public enum Kind {
    /** The event's row says something else than it did. */
    ALTERED,
    /** The event is gone. */
    REMOVED,
    /** There was no such event. */
    INSERTED,
    /** The seal itself was changed or removed, so that it proves nothing. */
    SEAL_BROKEN,
    /** The chain holds together, but it is not the one whose head was noted. */
    CHAIN_REWRITTEN
  }
}
