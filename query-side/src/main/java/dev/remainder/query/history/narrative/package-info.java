/** Tells events to people: one switch for each stream, one sentence for each event. */
package dev.remainder.query.history.narrative;
