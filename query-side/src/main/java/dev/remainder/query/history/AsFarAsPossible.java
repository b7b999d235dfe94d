package dev.remainder.query.history;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes of each stream what can be applied. One event that cannot be ends its stream, as it does in
 * the views (ADR 20), so that past and present agree, and one bad stream spoils no other.
 */
final class AsFarAsPossible implements Consumer<Recorded> {

  private static final Logger LOG = LoggerFactory.getLogger(AsFarAsPossible.class);

  private final Consumer<Recorded> fold;
  private final Set<String> over = new HashSet<>();

  /**
   * @param fold touches nothing but memory
   */
  AsFarAsPossible(Consumer<Recorded> fold) {
    this.fold = fold;
  }

  @Override
  public void accept(Recorded recorded) {
    if (over.contains(recorded.stream())) {
      return;
    }
    try {
      fold.accept(recorded);
    } catch (RuntimeException impossible) {
      over.add(recorded.stream());
      LOG.warn(
          "The event at {} cannot be applied, nor what follows it in {}",
          recorded.position(),
          recorded.stream(),
          impossible);
    }
  }
}
