package dev.remainder.query.why;

import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;

/** A line ahead in the queue that lacked something as well. */
@Schema(name = "WhyAhead")
record Ahead(
    String reference,
    int line,
    @Schema(description = "what it lacked") Quantity quantity,
    @Schema(description = "what it was given by this decision") Quantity given) {}
