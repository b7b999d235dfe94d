package dev.remainder.query.rebuild;

import java.sql.SQLException;
import java.util.Set;

/** Tells a step that others were in the way of from one that failed: it may be tried again. */
final class Contention {

  /** Not to be had within the time, a deadlock, a serialization failure. */
  private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

  private Contention() {}

  static boolean isReasonOf(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && STATES.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
