package dev.remainder.query.projection;

import org.jspecify.annotations.Nullable;

/** The pure fold of a view: what there is, and what happened, make what there is now. */
@FunctionalInterface
public interface Evolution<V extends StreamView, E> {

  /**
   * @param view null before the stream's first event
   */
  V evolve(@Nullable V view, E event, Occurrence occurrence);
}
