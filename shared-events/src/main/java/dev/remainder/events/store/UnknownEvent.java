package dev.remainder.events.store;

import org.axonframework.serialization.UnknownSerializedType;

/**
 * The log holds an event of a type that this program does not know: a newer one wrote it. Whoever
 * would go on without it would decide, or show, something else than what happened.
 */
public final class UnknownEvent extends RuntimeException {

  public UnknownEvent(UnknownSerializedType event) {
    super("No event of this program is called " + event.serializedType().getName());
  }
}
