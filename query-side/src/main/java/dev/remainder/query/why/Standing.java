package dev.remainder.query.why;

import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a line that waits stands, and what would change it. */
@Schema(name = "WhyNow")
record Standing(
    @Schema(description = "what is promised to nobody") Quantity free,
    @Schema(description = "its place among those that lack something, from 1") int rank,
    @Schema(description = "who is ahead, the first 20") List<Ahead> ahead,
    @Schema(description = "how many lines are ahead") int aheadLines,
    @Schema(description = "what they lack") Quantity aheadQuantity,
    @Schema(description = "why it lacks something; null if it does not")
        @Nullable RuledOutBy ruledOutBy,
    @Schema(description = "the event that would give it all it lacks; null if it lacks nothing")
        @Nullable Remedy remedy) {

  /** What would give a line all it lacks. */
  @Schema(name = "WhyRemedy")
  record Remedy(
      @Schema(description = "goods coming in, a check of availability, or a date")
          AllocationCause cause,
      @Schema(description = "how much would have to come in for that, also for those ahead")
          Quantity quantity,
      @Schema(description = "when it takes part in allocation; null if it does, or is checked")
          @Nullable Instant from) {}
}
