package dev.remainder.query.projection;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start if a family has no handler, or a handler belongs to no family. */
@Component
class HandlersAreFed implements SmartInitializingSingleton {

  private final Configuration axon;

  HandlersAreFed(Configuration axon) {
    this.axon = axon;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var found = new TreeSet<String>();
    axon.eventProcessingConfiguration()
        .eventProcessors()
        .forEach((name, processor) -> {
          if (processor instanceof StreamingEventProcessor) {
            found.add(name);
          }
        });
    requireSame(ViewFamily.NAMES, found);
  }

  static void requireSame(Set<String> families, Set<String> processors) {
    if (!families.equals(processors)) {
      throw new IllegalStateException(
          "Families of views %s, but handlers for %s"
              .formatted(new TreeSet<>(families), processors));
    }
  }
}
