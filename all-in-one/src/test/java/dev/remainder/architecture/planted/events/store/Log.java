package dev.remainder.architecture.planted.events.store;

import org.axonframework.eventsourcing.eventstore.EventStore;

/** Innocent: the log may know the framework. */
public record Log(EventStore store) {}
