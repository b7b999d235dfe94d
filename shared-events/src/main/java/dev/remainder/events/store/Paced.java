package dev.remainder.events.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Does something soon after it is asked to, on a thread of its own: at once when it has been quiet,
 * otherwise once for all that asked within a short pause.
 */
public final class Paced implements AutoCloseable {

  private final Semaphore asked = new Semaphore(0);
  private final Thread thread;
  private final Runnable action;
  private final Duration pause;

  public Paced(String name, Duration pause, Runnable action) {
    this.action = action;
    this.pause = pause;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    thread.start();
  }

  /** Returns at once. */
  public void ask() {
    asked.release();
  }

  private void run() {
    try {
      while (true) {
        asked.acquire();
        asked.drainPermits();
        action.run();
        Thread.sleep(pause);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
