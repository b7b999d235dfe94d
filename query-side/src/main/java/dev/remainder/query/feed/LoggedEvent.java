package dev.remainder.query.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it stands in the log.
 *
 * @param stream whose event it is
 * @param sequence its place in that stream, from 0
 * @param by who caused it
 * @param correlationId of the request that led to it
 * @param causationId id of the message that led to it
 */
record LoggedEvent(
    long position,
    String at,
    String type,
    String stream,
    long sequence,
    @Nullable String by,
    @Nullable String correlationId,
    @Nullable String causationId,
    @Schema(implementation = Object.class, description = "the event as it is kept")
        JsonNode data) {}
