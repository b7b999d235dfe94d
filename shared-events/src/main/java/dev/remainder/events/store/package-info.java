/**
 * The log that both sides share: its schema, how events are written as JSON, and the event store
 * that wakes its readers. The command side appends, the query side reads.
 */
package dev.remainder.events.store;
