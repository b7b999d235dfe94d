package dev.remainder.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells "the database is not there just now" from every other failure. */
public final class StoreFailures {

  private StoreFailures() {}

  /** Whether somewhere among the causes the database could not be reached or went away. */
  public static boolean isUnavailable(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (saysUnavailable(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysUnavailable(Throwable cause) {
    return switch (cause) {
      case CannotGetJdbcConnectionException none -> true;
      case CannotCreateTransactionException none -> true;
      case DataAccessResourceFailureException gone -> true;
      case TransientDataAccessResourceException gone -> true;
      case QueryTimeoutException late -> true;
      case SQLTransientConnectionException none -> true;
      case SQLNonTransientConnectionException none -> true;
      case SQLException sql -> isConnectionState(sql.getSQLState());
      default -> false;
    };
  }

  /** Class 08 is a lost connection, 57P0x a server that shuts down or starts up. */
  private static boolean isConnectionState(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P0"));
  }
}
