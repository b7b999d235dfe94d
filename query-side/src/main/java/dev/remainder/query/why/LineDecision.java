package dev.remainder.query.why;

import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One decision about free stock, as the line fared in it. */
@Schema(name = "WhyDecision")
record LineDecision(
    @Schema(description = "where it stands in the log") long position,
    Instant at,
    @Schema(description = "what made the stock item decide") AllocationCause cause,
    @Schema(description = "what the line lacked") Quantity asked,
    @Schema(description = "what was free when its turn came") Quantity free,
    @Schema(description = "what it got") Quantity given,
    @Schema(description = "its place among those that lacked something, from 1") int rank,
    @Schema(description = "who was ahead, the first 20") List<Ahead> ahead,
    @Schema(description = "how many lines were ahead") int aheadLines,
    @Schema(description = "why it did not get all it asked for; null if it did")
        @Nullable RuledOutBy ruledOutBy) {}
