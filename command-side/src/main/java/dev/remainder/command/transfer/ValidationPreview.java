package dev.remainder.command.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.remainder.command.transfer.TransferCommand.Preview;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What validating would ship and leave.
 *
 * @param question {@code BACKORDER} if an answer is needed, or null
 * @param choices the answers, if one is needed
 * @param policy the Create Backorder in force
 * @param decidedBy the level it came from: the order's own wins over the operation type's
 */
record ValidationPreview(
    List<LineQuantity> wouldShip,
    @JsonProperty("short") List<ShortLine> shortLines,
    @Nullable String question,
    List<BackorderAnswer> choices,
    CreateBackorder policy,
    PolicySource decidedBy) {

  static ValidationPreview of(Preview preview) {
    return new ValidationPreview(
        preview.wouldShip(),
        preview.shortLines(),
        preview.asks() ? "BACKORDER" : null,
        preview.asks() ? List.of(BackorderAnswer.values()) : List.of(),
        preview.policy().policy(),
        preview.policy().decidedBy());
  }
}
