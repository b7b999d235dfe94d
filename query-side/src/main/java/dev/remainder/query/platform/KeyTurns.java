package dev.remainder.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * Of requests with the same key one is answered at a time, in whatever process: an advisory lock,
 * which ends with its connection, whatever that dies of. Who waits holds no connection.
 */
@Component
class KeyTurns {

  private static final int PAUSE_MILLIS = 50;
  private static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended(?, 80))";

  private final DataSource dataSource;

  KeyTurns(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Ends when it is given back. */
  Connection take(RequestKey key) {
    try {
      var taken = attempt(key);
      while (taken.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        taken = attempt(key);
      }
      return taken.get();
    } catch (SQLException failed) {
      var translated = new SQLExceptionSubclassTranslator().translate("key", TRY, failed);
      throw translated != null ? translated : new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The pool rolls its transaction back, which ends the lock. */
  void giveBack(Connection turn) {
    JdbcUtils.closeConnection(turn);
  }

  private Optional<Connection> attempt(RequestKey key) throws SQLException {
    var connection = dataSource.getConnection();
    var taken = false;
    try {
      connection.setAutoCommit(false);
      taken = isTaken(connection, key);
      return taken ? Optional.of(connection) : Optional.empty();
    } finally {
      if (!taken) {
        giveBack(connection);
      }
    }
  }

  private static boolean isTaken(Connection connection, RequestKey key) throws SQLException {
    try (var statement = connection.prepareStatement(TRY)) {
      statement.setString(1, key.actor() + " " + key.key());
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
