package dev.remainder.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The last few thousand changes, kept at hand for all who follow; never more than that. */
@Component
class RecentChanges {

  private static final int MOST = 5000;

  private final ConcurrentSkipListMap<Long, Change> changes = new ConcurrentSkipListMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private volatile long from;
  private volatile long upTo;

  /** Up to where changes can be told. */
  long upTo() {
    return upTo;
  }

  /** Forgets all; what comes next comes after that position. */
  void beginAfter(long position) {
    from = position;
    changes.clear();
    upTo = position;
  }

  void add(Changes news) {
    news.all().forEach(change -> changes.put(change.position(), change));
    while (changes.size() > MOST) {
      from = changes.firstKey();
      changes.pollFirstEntry();
    }
    lock.lock();
    try {
      upTo = news.upTo();
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What came after that position; nothing if that is too long ago to be at hand. */
  Optional<Changes> after(long position, int most) {
    var end = upTo;
    if (position >= end) {
      return Optional.of(new Changes(List.of(), position));
    }
    var found = changes.subMap(position, false, end, true).values().stream().limit(most).toList();
    // Looked at last: meanwhile the oldest may have been forgotten.
    return position < from
        ? Optional.empty()
        : Optional.of(new Changes(found, found.size() < most ? end : found.getLast().position()));
  }

  /** Waits until there is something after that position, but not longer than told. */
  void awaitBeyond(long position, Duration atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      var left = atMost.toNanos();
      while (upTo <= position && left > 0) {
        left = arrived.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }
}
