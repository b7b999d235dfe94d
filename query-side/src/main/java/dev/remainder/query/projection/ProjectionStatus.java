package dev.remainder.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How a family of views stands to the log.
 *
 * @param position of the last event it has handled
 * @param head position of the last event there is
 * @param behind how many positions are between them
 * @param progressPercent how much of the log it has handled; while it is rebuilt, of the rebuild
 * @param deadLetters events that could not be applied and were set aside
 * @param rebuild the rebuild beside it, if there is one
 * @param rebuilt a rebuild of it was begun at some time: there is a last one to ask for
 */
record ProjectionStatus(
    String name,
    long position,
    long head,
    long behind,
    State state,
    int progressPercent,
    long deadLetters,
    @Nullable RebuildProgress rebuild,
    boolean rebuilt) {

  enum State {
    /** Follows the log. */
    LIVE,
    /** Is built anew beside the one in service, or has not come to the end of the log yet. */
    REBUILDING,
    /** Its last try failed and it tries again, or something was set aside. */
    ERROR
  }

  static ProjectionStatus of(
      String name,
      long position,
      long head,
      State state,
      long deadLetters,
      @Nullable RebuildProgress rebuild,
      boolean rebuilt) {
    var end = Math.max(head, position);
    if (rebuild != null) {
      return new ProjectionStatus(
          name,
          position,
          end,
          end - position,
          State.REBUILDING,
          rebuild.percent(),
          deadLetters,
          rebuild,
          rebuilt);
    }
    var percent = end == 0 ? 100 : (int) (100 * position / end);
    return new ProjectionStatus(
        name, position, end, end - position, state, percent, deadLetters, null, rebuilt);
  }
}
