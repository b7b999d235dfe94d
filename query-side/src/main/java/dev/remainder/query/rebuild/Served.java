package dev.remainder.query.rebuild;

import dev.remainder.query.projection.SegmentPlace;
import java.util.List;

/** How far the views in service have come, by the places of their processor's segments. */
final class Served {

  private Served() {}

  /** Up to there, they have seen everything but {@link #gaps}. */
  static long position(List<SegmentPlace> places) {
    return places.stream().mapToLong(SegmentPlace::position).min().orElse(0);
  }

  static Long[] gaps(List<SegmentPlace> places) {
    return places.stream().flatMap(place -> place.gaps().stream()).distinct().toArray(Long[]::new);
  }
}
