package dev.remainder.query.why;

import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something the line held and holds no more. */
@Schema(name = "WhyLoss")
record Loss(
    @Schema(description = "where it stands in the log") long position,
    Instant at,
    Kind kind,
    Quantity quantity,
    @Schema(description = "of a count, if one was given") @Nullable String reason) {

  /** Where it went. */
  enum Kind {
    /** A count found less than was promised, and the line was the last in the queue. */
    DISPLACED,
    /** Given back: the line was lowered, unreserved or withdrawn, or shipped less than it held. */
    RELEASED,
    /** It left with the delivery. */
    SHIPPED,
    /** Its backorder's line holds it now. */
    PASSED_ON
  }
}
