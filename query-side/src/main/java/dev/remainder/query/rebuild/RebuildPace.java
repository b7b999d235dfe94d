package dev.remainder.query.rebuild;

import dev.remainder.query.feed.SettledLog;
import java.util.concurrent.TimeUnit;

/** How far a rebuild is, and how fast it goes since it began or was taken up again. */
final class RebuildPace {

  private final Rebuild rebuild;
  private final RebuildTable rebuilds;
  private final SettledLog log;
  private final long begun = System.nanoTime();

  RebuildPace(Rebuild rebuild, RebuildTable rebuilds, SettledLog log) {
    this.rebuild = rebuild;
    this.rebuilds = rebuilds;
    this.log = log;
  }

  /** To be told in the transaction that reached it. */
  void reached(long position) {
    var millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    var eventsPerSecond = 1000 * (position - rebuild.place()) / millis;
    rebuilds.advance(rebuild, position, Math.max(position, log.position()), eventsPerSecond);
  }
}
