package dev.remainder.query.projection;

import java.util.Collection;
import java.util.Map;

/** Where the views of one kind are kept, by the identifier of their stream. */
public interface ViewRows<V extends StreamView, E> {

  /**
   * Those of the streams that are known, with all that the events need to be folded in.
   *
   * @param events by stream, what is about to be folded into them
   */
  Map<String, V> load(Map<String, ? extends Collection<E>> events);

  /**
   * @param loaded as they were before, those that were known
   * @param changed as they are now
   */
  void save(Map<String, V> loaded, Map<String, V> changed);
}
