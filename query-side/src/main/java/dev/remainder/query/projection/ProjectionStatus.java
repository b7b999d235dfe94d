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
    /** Its last try failed; it tries again. */
    ERROR
  }

  static ProjectionStatus of(String name, long position, long head, State state) {
    var end = Math.max(head, position);
    var percent = end == 0 ? 100 : (int) (100 * position / end);
    return new ProjectionStatus(name, position, end, end - position, state, percent, 0);
  }
}
