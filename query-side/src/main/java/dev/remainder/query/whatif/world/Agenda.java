package dev.remainder.query.whatif.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What comes due in the simulated world although nothing was recorded for it. */
final class Agenda {

  private record Entry(Instant at, long number, Runnable action) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
  private long number;

  void add(Instant at, Runnable action) {
    entries.add(new Entry(at, number++, action));
  }

  /** When the next is due, if that is not after the given moment; else null. */
  @Nullable Instant next(Instant upTo) {
    var first = entries.peek();
    return first == null || first.at().isAfter(upTo) ? null : first.at();
  }

  void runNext() {
    entries.remove().action().run();
  }
}
