package dev.remainder.query.projection;

import dev.remainder.web.StoreFailures;
import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.springframework.transaction.TransactionException;

/** Tells whether an event is at fault when it could not be applied, or the database is. */
public final class EventFault {

  /** Bad data, a broken constraint, a value too large: the same at every try. */
  private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

  private EventFault() {}

  public static boolean isEvents(Throwable thrown) {
    if (StoreFailures.isUnavailable(thrown)) {
      return false;
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState() != null
            && OF_THE_DATA.stream().anyMatch(sql.getSQLState()::startsWith);
      }
      if (cause instanceof TransactionException || cause instanceof AxonTransientException) {
        return false;
      }
    }
    return true;
  }

  /** For people: what was wrong at the bottom of it, without the statements above. */
  public static ThrowableCause causeOf(Throwable thrown) {
    var bottom = thrown;
    while (bottom.getCause() != null) {
      bottom = bottom.getCause();
    }
    return ThrowableCause.truncated(bottom);
  }
}
