package dev.remainder.query.projection;

import org.springframework.stereotype.Component;

/** How many positions of the log a family of views has not seen yet. */
@Component
class ViewLag {

  private final ViewProgress progress;
  private final EventLog log;

  ViewLag(ViewProgress progress, EventLog log) {
    this.progress = progress;
    this.log = log;
  }

  long of(String family) {
    var position =
        progress.placesOf(family).stream().mapToLong(SegmentPlace::position).min().orElse(0);
    return Math.max(0, log.head() - position);
  }
}
