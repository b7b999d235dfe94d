package dev.remainder.query.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total how many there are on all pages
 */
public record PageAnswer<T>(List<T> items, int page, int size, long total) {

  /** The same page of what each item is shown as. */
  public <R> PageAnswer<R> map(Function<? super T, ? extends R> shown) {
    return new PageAnswer<>(items.stream().<R>map(shown).toList(), page, size, total);
  }
}
