package dev.remainder.query.whatif.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the simulated course has left the real one: some rule decided otherwise than really was
 * decided. Until then the two worlds are the same, and nothing happens that was not recorded.
 */
final class Deviation {

  private @Nullable Instant since;

  boolean hasBegun() {
    return since != null;
  }

  void note(boolean otherwise, Instant at) {
    if (otherwise && since == null) {
      since = at;
    }
  }

  @Nullable Instant since() {
    return since;
  }
}
