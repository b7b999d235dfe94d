package dev.remainder.query.projection;

import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * How far one segment of a processor has come.
 *
 * @param position of the last event it has handled, 0 before the first
 * @param gaps positions before that where it saw nothing: never used, or not committed yet
 * @param rebuilding it has not come to the end of the log yet since it began or was reset
 * @param failing its last try failed
 */
public record SegmentPlace(
    long position, SortedSet<Long> gaps, boolean rebuilding, boolean failing) {

  /** No transaction appends more events than this. */
  private static final long LARGEST_TRANSACTION = 2000;

  static SegmentPlace of(EventTrackerStatus status) {
    return of(
        status.getTrackingToken(),
        status.isReplaying() || !status.isCaughtUp(),
        status.isErrorState());
  }

  static SegmentPlace of(@Nullable TrackingToken token) {
    return of(token, token instanceof ReplayToken, false);
  }

  private static SegmentPlace of(
      @Nullable TrackingToken token, boolean rebuilding, boolean failing) {
    return token != null
            && WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken place
        ? new SegmentPlace(place.getIndex(), place.getGaps(), rebuilding, failing)
        : new SegmentPlace(0, new TreeSet<>(), rebuilding, failing);
  }

  /** Whether it has handled nothing yet. */
  public boolean isBeginning() {
    return position == 0;
  }

  /** Whether the event there is handled, and all that was committed together with it. */
  boolean hasPassed(long event, EventLog log) {
    if (position < event) {
      return false;
    }
    var missed = gaps.subSet(event - LARGEST_TRANSACTION, event + 1);
    return missed.isEmpty() || !log.holdsAnyOf(missed);
  }
}
