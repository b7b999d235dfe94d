package dev.remainder.query.feed;

import java.util.List;

/**
 * A stretch of changes.
 *
 * @param upTo where the stretch ends; there may be no change at this position
 */
record Changes(List<Change> all, long upTo) {}
