package dev.remainder.query.projection;

import dev.remainder.events.store.AppendListener;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Learns from the database that another process appended, on a connection of its own, and wakes the
 * readers. Not needed where commands run in this very process.
 */
class AppendedElsewhere implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AppendedElsewhere.class);
  private static final int LISTEN_MS = 500;
  private static final int RETRY_MS = 500;

  private final JdbcConnectionDetails database;
  private final Runnable wakeReaders;
  private volatile @Nullable Thread listener;
  private boolean deaf;

  AppendedElsewhere(JdbcConnectionDetails database, Runnable wakeReaders) {
    this.database = database;
    this.wakeReaders = wakeReaders;
  }

  @Override
  public void start() {
    var thread = Thread.ofPlatform().name("appended-elsewhere").daemon().unstarted(this::listen);
    listener = thread;
    thread.start();
  }

  @Override
  public void stop() {
    var running = listener;
    listener = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return listener != null;
  }

  private void listen() {
    while (isRunning()) {
      try {
        listenUntilItBreaks();
      } catch (SQLException | RuntimeException broken) {
        sayOnce(broken);
        rest();
      }
    }
  }

  private void listenUntilItBreaks() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("listen " + AppendListener.CHANNEL);
      deaf = false;
      wakeReaders.run();
      var postgres = connection.unwrap(PGConnection.class);
      while (isRunning()) {
        var news = postgres.getNotifications(LISTEN_MS);
        if (news != null && news.length > 0) {
          wakeReaders.run();
        }
      }
    }
  }

  private void sayOnce(Exception broken) {
    if (!deaf && isRunning()) {
      LOG.warn("No news of appends until the database is back: {}", broken.getMessage());
    }
    deaf = true;
  }

  private static void rest() {
    try {
      Thread.sleep(RETRY_MS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
