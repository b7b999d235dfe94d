package dev.remainder.command.platform;

import dev.remainder.events.store.AppendListener;
import dev.remainder.events.store.Paced;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells other processes of appends, after the commit and at most once in a few milliseconds: a
 * NOTIFY inside the appending transaction would let only one commit at a time.
 */
@Component
@ConditionalOnProperty(name = "remainder.events.notify", matchIfMissing = true)
class AppendNotifier implements AppendListener, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AppendNotifier.class);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final JdbcClient jdbc;
  private final Paced telling;

  AppendNotifier(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.telling = new Paced("append-notifier", PAUSE, this::tell);
  }

  @Override
  public void appended() {
    telling.ask();
  }

  private void tell() {
    try {
      jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query((row, number) -> true).list();
    } catch (DataAccessException | TransactionException unreachable) {
      // Readers also look by themselves from time to time.
      LOG.debug("Could not tell of an append", unreachable);
    }
  }

  @Override
  public void destroy() {
    telling.close();
  }
}
