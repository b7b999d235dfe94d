package dev.remainder.query.language;

import dev.remainder.query.projection.Evolution;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;

/** Tells a view one event after the other, as a projection would. */
public final class Story {

  private Story() {}

  @SafeVarargs
  public static <V extends StreamView, E> V of(Evolution<V, E> evolution, E... events) {
    V view = null;
    for (var version = 0; version < events.length; version++) {
      view = evolution.evolve(view, events[version], new Occurrence(version, Quantities.NOW));
    }
    return view;
  }
}
