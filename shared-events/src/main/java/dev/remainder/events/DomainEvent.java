package dev.remainder.events;

/**
 * Something that happened. One sealed interface a stream extends this and lists what can happen
 * there; Java does not let one seal span their packages, so a test knows the seven by name.
 */
public interface DomainEvent {}
