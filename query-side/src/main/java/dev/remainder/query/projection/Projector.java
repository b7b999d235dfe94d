package dev.remainder.query.projection;

import org.axonframework.eventhandling.DomainEventMessage;

/** Folds events into rows, in the unit of work in which it is called. */
@FunctionalInterface
public interface Projector<E> {

  /** To be called once for each event, in the order of its stream. */
  void apply(E event, DomainEventMessage<?> message);
}
