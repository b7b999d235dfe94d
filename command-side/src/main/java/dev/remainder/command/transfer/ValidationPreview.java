package dev.remainder.command.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.remainder.command.transfer.TransferCommand.Preview;
import dev.remainder.events.value.LineQuantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What validating would ship and leave.
 *
 * @param question {@code BACKORDER} if an answer is needed, or null
 * @param choices the answers, if one is needed
 */
record ValidationPreview(
    List<LineQuantity> wouldShip,
    @JsonProperty("short") List<ShortLine> shortLines,
    @Nullable String question,
    List<BackorderAnswer> choices) {

  static ValidationPreview of(Preview preview) {
    return new ValidationPreview(
        preview.wouldShip(),
        preview.shortLines(),
        preview.asks() ? "BACKORDER" : null,
        preview.asks() ? List.of(BackorderAnswer.values()) : List.of());
  }
}
