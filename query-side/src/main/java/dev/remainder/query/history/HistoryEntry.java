package dev.remainder.query.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event of a thing, as it is shown. */
@Schema(name = "HistoryEntry")
record HistoryEntry(
    @Schema(description = "where it stands in the whole log") long position,
    Instant at,
    @Schema(description = "what happened", example = "DeliveryValidated") String type,
    @Schema(description = "who did it") @Nullable String by,
    @Schema(description = "the request it belongs to") @Nullable String correlationId,
    @Schema(description = "id of the message that led to it") @Nullable String causationId,
    @Schema(description = "the same for people") String sentence,
    @Schema(implementation = Object.class, description = "the event as it was written")
        @JsonRawValue
        String data) {

  static HistoryEntry of(Recorded recorded, String sentence, String data) {
    return new HistoryEntry(
        recorded.position(),
        recorded.at(),
        recorded.name(),
        recorded.told("by"),
        recorded.told("correlationId"),
        recorded.told("causationId"),
        sentence,
        data);
  }
}
