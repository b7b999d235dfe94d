package dev.remainder.query.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A part of the log, oldest first. */
record FeedPage(
    List<LoggedEvent> items, @Schema(description = "what to ask for next, as after") long next) {}
