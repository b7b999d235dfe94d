package dev.remainder.query.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The log as it is now, read once from its beginning, a few hundred events in memory at a time. */
final class StoredEvents implements AutoCloseable {

  private static final int FETCHED = 500;

  private final Statement statement;
  private final ResultSet rows;
  private @Nullable SealedEvent next;

  StoredEvents(Connection connection) throws SQLException {
    statement = connection.createStatement();
    statement.setFetchSize(FETCHED);
    rows =
        statement.executeQuery(
            "select %s from events.domain_event order by global_index"
                .formatted(SealedEvent.COLUMNS));
    advance();
  }

  /** The next event up to a position, without going on to the one after it. */
  @Nullable SealedEvent upTo(long position) {
    return next != null && next.position() <= position ? next : null;
  }

  void advance() throws SQLException {
    next = rows.next() ? SealedEvent.of(rows) : null;
  }

  /** Goes to the end. */
  long countRest() throws SQLException {
    var count = 0L;
    for (; next != null; advance()) {
      count++;
    }
    return count;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    statement.close();
  }
}
