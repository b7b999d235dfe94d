package dev.remainder.query.rebuild;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works on the rebuilds that run, one after the other: those that somebody asked for here, and
 * those that another process had begun and left, because it was killed.
 */
@Component
class RebuildWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RebuildWorker.class);
  private static final long LOOK_AGAIN_MS = 1000;
  private static final long END_MS = 10_000;

  private final RebuildTable rebuilds;
  private final RebuildTurn turn;
  private final Rebuilder rebuilder;
  private final Semaphore asked = new Semaphore(0);
  private volatile @Nullable Thread thread;
  private boolean failing;

  RebuildWorker(RebuildTable rebuilds, RebuildTurn turn, Rebuilder rebuilder) {
    this.rebuilds = rebuilds;
    this.turn = turn;
    this.rebuilder = rebuilder;
  }

  /** There is something to do. */
  void wake() {
    asked.release();
  }

  @Override
  public void start() {
    var worker = Thread.ofPlatform().name("rebuild").daemon().unstarted(this::work);
    thread = worker;
    worker.start();
  }

  @Override
  public void stop() {
    var worker = thread;
    thread = null;
    wake();
    try {
      if (worker != null) {
        worker.join(END_MS);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void work() {
    try {
      while (isRunning()) {
        tryWork();
        if (asked.tryAcquire(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
          asked.drainPermits();
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails here is the database, and it will be back. */
  private void tryWork() {
    try {
      if (hasWork()) {
        turn.ifFree(this::workOff);
      }
      failing = false;
    } catch (Interrupted stops) {
      LOG.debug("A rebuild is left for the next start");
    } catch (RuntimeException failed) {
      if (!failing && isRunning()) {
        LOG.warn("Rebuilds wait until the database is back: {}", failed.getMessage());
      }
      failing = true;
    }
  }

  private boolean hasWork() {
    return rebuilds.unfinished().stream().anyMatch(DeployedVersions::isCurrent);
  }

  private void workOff() {
    while (isRunning()) {
      var next = rebuilds.unfinished().stream().filter(DeployedVersions::isCurrent).findFirst();
      if (next.isEmpty()) {
        return;
      }
      rebuilder.run(rebuilds.take(next.get()), this::isRunning);
    }
  }
}
