package dev.remainder.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows how far the views have come, and wakes those who wait for it. */
@Component
public class ViewProgress implements EventTrackerStatusChangeListener {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(3);

  private final ObjectProvider<Configuration> axon;
  private final StoredPlaces stored;
  private final EventLog log;
  private final AtomicLong moves = new AtomicLong();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();

  ViewProgress(ObjectProvider<Configuration> axon, StoredPlaces stored, EventLog log) {
    this.axon = axon;
    this.stored = stored;
    this.log = log;
  }

  /** Whether every view has passed that event before the time is over. */
  public boolean awaitPassed(long event, Duration atMost) throws InterruptedException {
    var deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      var seen = moves.get();
      if (haveAllPassed(event)) {
        return true;
      }
      var left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      awaitMove(seen, Math.min(left, LOOK_AGAIN.toNanos()));
    }
  }

  /**
   * Up to where every view has seen all there is, beyond what was known of that already.
   *
   * @param end up to there, the log is settled
   */
  public long passed(long known, long end) {
    var places = ViewFamily.NAMES.stream().map(this::placesOf).toList();
    if (places.stream().anyMatch(List::isEmpty)) {
      return known;
    }
    var all = places.stream().flatMap(List::stream).toList();
    var position =
        Math.min(end, all.stream().mapToLong(SegmentPlace::position).min().orElse(known));
    if (position <= known) {
      return known;
    }
    var missed =
        all.stream()
            .flatMap(place -> place.gaps().subSet(known + 1, position + 1).stream())
            .distinct()
            .toList();
    return missed.isEmpty() || !log.holdsAnyOf(missed) ? position : known;
  }

  /** How far each segment of the family has come, here or in another process. */
  List<SegmentPlace> placesOf(String family) {
    var statuses =
        axon.getObject()
            .eventProcessingConfiguration()
            .eventProcessor(family, StreamingEventProcessor.class)
            .map(StreamingEventProcessor::processingStatus)
            .orElse(Map.of());
    return areAllSegments(statuses)
        ? statuses.values().stream().map(SegmentPlace::of).toList()
        : stored.of(family);
  }

  @Override
  public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> changed) {
    moves.incrementAndGet();
    lock.lock();
    try {
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean validatePositions() {
    return true;
  }

  private boolean haveAllPassed(long event) {
    return ViewFamily.NAMES.stream().allMatch(family -> hasPassed(family, event));
  }

  private boolean hasPassed(String family, long event) {
    var places = placesOf(family);
    return !places.isEmpty() && places.stream().allMatch(place -> place.hasPassed(event, log));
  }

  private void awaitMove(long seen, long nanos) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (moves.get() == seen) {
        moved.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Segments split the log by mask: the whole is the one with mask 0, or halves of it. */
  private static boolean areAllSegments(Map<Integer, EventTrackerStatus> statuses) {
    var share =
        statuses.values().stream()
            .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
            .sum();
    return share == 1.0;
  }
}
