package dev.remainder.query.projection;

/**
 * How a family of views stands to the log.
 *
 * @param position of the last event it has handled
 * @param head position of the last event there is
 * @param behind how many positions are between them
 * @param deadLetters events that could not be applied and were set aside
 */
record ProjectionStatus(
    String name,
    long position,
    long head,
    long behind,
    State state,
    int progressPercent,
    long deadLetters) {

  enum State {
    /** Follows the log. */
    LIVE,
    /** Has not come to the end of the log yet. */
    REBUILDING,
    /** Its last try failed and it tries again, or something was set aside. */
    ERROR
  }

  static ProjectionStatus of(String name, long position, long head, State state, long deadLetters) {
    var end = Math.max(head, position);
    var percent = end == 0 ? 100 : (int) (100 * position / end);
    return new ProjectionStatus(name, position, end, end - position, state, percent, deadLetters);
  }
}
