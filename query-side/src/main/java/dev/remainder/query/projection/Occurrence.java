package dev.remainder.query.projection;

import java.time.Instant;

/**
 * Where in its stream an event stands, and when it happened.
 *
 * @param version the event's sequence number, which the view has afterwards
 */
public record Occurrence(long version, Instant at) {}
