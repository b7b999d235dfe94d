package dev.remainder.allinone.postgres;

/** The database of the data folder cannot be started or stopped; the message says why. */
public class PostgresFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PostgresFailure(String message) {
    super(message);
  }

  PostgresFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
