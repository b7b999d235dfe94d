package dev.remainder.query.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Follows the log for all clients together, while there are any. */
@Component
class ChangeFollower implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFollower.class);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration REST = Duration.ofMillis(500);
  private static final int MOST = 1000;

  private final ChangeLog log;
  private final RecentChanges recent;
  private volatile @Nullable Thread thread;
  private int followers;
  private boolean lost;

  ChangeFollower(ChangeLog log, RecentChanges recent) {
    this.log = log;
    this.recent = recent;
  }

  /** From now on somebody follows, and news are kept at hand. */
  synchronized void join() {
    if (followers == 0) {
      recent.beginAfter(log.visible(recent.upTo()));
    }
    followers++;
    notifyAll();
  }

  /** Where somebody begins who wants to be told from now on. */
  synchronized long position() {
    return followers == 0 ? log.visible(recent.upTo()) : recent.upTo();
  }

  synchronized void leave() {
    followers--;
  }

  private synchronized void awaitFollowers() throws InterruptedException {
    while (followers == 0) {
      wait();
    }
  }

  /** Whether there may be more at once. */
  private synchronized boolean look() throws InterruptedException {
    var known = recent.upTo();
    var visible = log.visible(known);
    if (followers == 0 || visible <= known) {
      return false;
    }
    var news = log.between(known, visible, MOST);
    recent.add(news);
    return news.upTo() < visible;
  }

  private void follow() {
    try {
      while (isRunning()) {
        awaitFollowers();
        Thread.sleep(lookedInVain() ? PAUSE : Duration.ZERO);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean lookedInVain() throws InterruptedException {
    try {
      var more = look();
      lost = false;
      return !more;
    } catch (RuntimeException gone) {
      if (!lost) {
        LOG.warn("Nobody is told of changes until the log can be read: {}", gone.getMessage());
      }
      lost = true;
      Thread.sleep(REST);
      return true;
    }
  }

  @Override
  public void start() {
    var follower = Thread.ofPlatform().name("change-follower").daemon().unstarted(this::follow);
    thread = follower;
    follower.start();
  }

  @Override
  public void stop() {
    var running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
