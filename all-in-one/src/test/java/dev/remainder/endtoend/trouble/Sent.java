package dev.remainder.endtoend.trouble;

import dev.remainder.endtoend.shop.Answer;
import java.io.UncheckedIOException;
import java.net.ConnectException;

/** One try of a command, under a correlation id of its own. */
final class Sent {

  /** What its sender knows of it. */
  enum Fate {
    DONE,
    /** By a rule, so nothing was done. */
    REFUSED,
    /** It came to nobody, or to somebody who was too busy: nothing was done. */
    NOTHING,
    /** No answer, or one that says that nobody knows. */
    UNKNOWN
  }

  final String correlationId;
  volatile Fate fate = Fate.UNKNOWN;
  volatile Answer answer;

  Sent(String correlationId) {
    this.correlationId = correlationId;
  }

  /** Whether there are such answers at all. */
  boolean answered(Answer given) {
    answer = given;
    if (given.status() == 503 && given.header("Retry-After") != null) {
      fate = given.code().equals("store-busy") ? Fate.NOTHING : Fate.UNKNOWN;
      return true;
    }
    fate = given.status() < 300 ? Fate.DONE : Fate.REFUSED;
    return given.status() < 300 || given.status() == 409;
  }

  void unanswered(UncheckedIOException trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        fate = Fate.NOTHING;
      }
    }
  }

  boolean isDecided() {
    return fate == Fate.DONE || fate == Fate.REFUSED;
  }

  @Override
  public String toString() {
    return correlationId + " " + fate + " " + answer;
  }
}
