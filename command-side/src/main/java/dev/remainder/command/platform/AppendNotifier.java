package dev.remainder.command.platform;

import dev.remainder.events.store.AppendListener;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells other processes of appends, after the commit and at most once in a few milliseconds: a
 * NOTIFY inside the appending transaction would let only one commit at a time.
 */
@Component
@ConditionalOnProperty(name = "remainder.events.notify", matchIfMissing = true)
class AppendNotifier implements AppendListener, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AppendNotifier.class);
  private static final long PAUSE_MS = 3;

  private final JdbcClient jdbc;
  private final Semaphore appends = new Semaphore(0);
  private volatile boolean running;

  AppendNotifier(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void appended() {
    appends.release();
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("append-notifier").start(this::run);
  }

  private void run() {
    try {
      while (running) {
        if (appends.tryAcquire(1, TimeUnit.SECONDS)) {
          appends.drainPermits();
          tell();
          Thread.sleep(PAUSE_MS);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    try {
      jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query((row, number) -> true).list();
    } catch (DataAccessException unreachable) {
      // Readers also look by themselves from time to time.
      LOG.debug("Could not tell of an append", unreachable);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
