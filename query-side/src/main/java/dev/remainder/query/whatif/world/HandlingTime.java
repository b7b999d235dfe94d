package dev.remainder.query.whatif.world;

import java.time.Duration;
import java.util.Collections;
import java.util.PriorityQueue;

/** How long people took from Ready to validated: the median of all that was recorded so far. */
final class HandlingTime {

  /** Nobody packs faster, and what one command causes is over by then. */
  static final Duration SHORTEST = Duration.ofMinutes(1);

  private final PriorityQueue<Duration> shorter = new PriorityQueue<>(Collections.reverseOrder());
  private final PriorityQueue<Duration> longer = new PriorityQueue<>();

  void add(Duration took) {
    shorter.add(took);
    longer.add(shorter.remove());
    if (longer.size() > shorter.size()) {
      shorter.add(longer.remove());
    }
  }

  /** Of two in the middle the shorter; the shortest possible if nothing was recorded. */
  Duration median() {
    var middle = shorter.peek();
    return middle == null || middle.compareTo(SHORTEST) < 0 ? SHORTEST : middle;
  }
}
