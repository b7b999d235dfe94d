package dev.remainder.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells "the database is not there just now" from every other failure. */
public final class StoreFailures {

  private static final Set<String> OF_THE_SERVER = Set.of("08", "53", "57P0", "58");
  private static final String READ_ONLY = "25006";

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
      case TransactionSystemException neitherCommittedNorUndone -> true;
      case DataAccessResourceFailureException gone -> true;
      case TransientDataAccessResourceException gone -> true;
      case QueryTimeoutException late -> true;
      case SQLTransientConnectionException none -> true;
      case SQLNonTransientConnectionException none -> true;
      case SQLException sql -> isOfTheServer(sql.getSQLState());
      default -> false;
    };
  }

  /**
   * Without a state it is the pool's own complaint, of a connection that broke. Class 08 is a lost
   * connection, 53 a server without disk, memory or connections to spare, 57P0x one that shuts down
   * or starts up, 58 one whose disk fails, 25006 one that only reads.
   */
  private static boolean isOfTheServer(@Nullable String state) {
    return state == null
        || state.equals(READ_ONLY)
        || OF_THE_SERVER.stream().anyMatch(state::startsWith);
  }
}
