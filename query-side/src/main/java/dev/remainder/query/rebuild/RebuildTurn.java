package dev.remainder.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * One process at a time works on rebuilds: it holds an advisory lock, which ends with its
 * connection, whatever it dies of.
 */
@Component
class RebuildTurn {

  private static final String TRY = "select pg_try_advisory_lock(hashtextextended('rebuild', 50))";
  private static final String LEAVE = "select pg_advisory_unlock(hashtextextended('rebuild', 50))";

  private final DataSource dataSource;

  RebuildTurn(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Does it, unless another process is at work. */
  void ifFree(Runnable work) {
    try (var connection = dataSource.getConnection()) {
      if (ask(connection, TRY)) {
        try {
          work.run();
        } finally {
          leave(connection);
        }
      }
    } catch (SQLException failed) {
      var translated = new SQLExceptionSubclassTranslator().translate("rebuild", null, failed);
      throw translated != null ? translated : new IllegalStateException(failed);
    }
  }

  /** With the connection gone, the lock is gone too. */
  private static void leave(Connection connection) {
    try {
      ask(connection, LEAVE);
    } catch (SQLException gone) {
      JdbcUtils.closeConnection(connection);
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
