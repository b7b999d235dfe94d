package dev.remainder.query.seal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals every few seconds what has settled since, on a thread of its own. */
@Component
class SealingSchedule implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SealingSchedule.class);
  private static final int LAST_RANGE_SECONDS = 5;

  private final Sealer sealer;
  private final Duration pause;
  private volatile @Nullable ScheduledExecutorService thread;
  private boolean hasFailed;

  SealingSchedule(Sealer sealer, @Value("${remainder.seal.every:5s}") Duration pause) {
    this.sealer = sealer;
    this.pause = pause;
  }

  @Override
  public void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sealer").daemon().factory());
    thread = started;
    var every = pause.toMillis();
    var unused = started.scheduleWithFixedDelay(this::seal, every, every, TimeUnit.MILLISECONDS);
  }

  private void seal() {
    try {
      while (isRunning() && sealer.sealNext()) {
        LOG.debug("A full range was sealed");
      }
      hasFailed = false;
    } catch (DataAccessException | TransactionException failed) {
      if (!hasFailed && isRunning()) {
        LOG.warn("The log cannot be sealed just now: {}", failed.getMessage());
      }
      hasFailed = true;
    }
  }

  /** Waits for the range at hand. */
  @Override
  public void stop() {
    var stopping = thread;
    thread = null;
    if (stopping != null) {
      stopping.shutdown();
      try {
        var unused = stopping.awaitTermination(LAST_RANGE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException hurry) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
