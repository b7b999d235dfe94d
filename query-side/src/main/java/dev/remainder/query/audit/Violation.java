package dev.remainder.query.audit;

/**
 * An equation that does not hold.
 *
 * @param position of the event at which it was noticed: the culprit, or the last of its stream
 * @param detail the figures
 */
record Violation(String equation, String stream, long position, String detail) {}
