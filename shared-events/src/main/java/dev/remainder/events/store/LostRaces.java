package dev.remainder.events.store;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/**
 * Tells the loser of a race from real trouble, by SQL state: Axon's own list does not know
 * PostgreSQL's.
 */
public class LostRaces implements PersistenceExceptionResolver {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final Set<String> STATES =
      Set.of(UNIQUE_VIOLATION, SERIALIZATION_FAILURE, DEADLOCK);

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    return isLostRace(exception);
  }

  /** Whether somewhere among the causes the database says that another transaction was first. */
  public static boolean isLostRace(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (hasLost(sql)
              || (sql.getNextException() != null && hasLost(sql.getNextException())))) {
        return true;
      }
    }
    return false;
  }

  /** Without a connection there is no state. */
  private static boolean hasLost(SQLException exception) {
    return exception.getSQLState() != null && STATES.contains(exception.getSQLState());
  }
}
