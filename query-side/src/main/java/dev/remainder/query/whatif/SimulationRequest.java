package dev.remainder.query.whatif;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.query.whatif.world.AllocationRule;
import dev.remainder.query.whatif.world.OtherRules;
import dev.remainder.web.CommonProblem;
import dev.remainder.web.FieldProblem;
import dev.remainder.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rules instead of the real ones, and which period and part of the trade is compared. */
@Schema(name = "SimulationRequest")
record SimulationRequest(
    @Schema(description = "the other rules are in force from then on; null for the beginning")
        @Nullable Instant from,
    @Schema(description = "nothing is looked at from then on; null for now") @Nullable Instant to,
    @Schema(description = "compare only this warehouse") @Nullable @Size(max = 5) String warehouse,
    @Schema(description = "compare only this product") @Nullable @Size(max = 64) String sku,
    @Schema(description = "instead of the setting; null for what it really was")
        @Nullable PickingPolicy pickingPolicy,
    @Schema(description = "instead of the operation types'; null for what they really were")
        @Nullable CreateBackorder createBackorder,
    @Schema(description = "instead of PRIORITY_DATE, which it really was; null for that")
        @Nullable AllocationRule allocation) {

  OtherRules rules() {
    return new OtherRules(pickingPolicy, createBackorder, allocation);
  }

  ComparedPeriod period(Instant now) {
    var errors = new ArrayList<FieldProblem>();
    if (from != null && from.isAfter(now)) {
      errors.add(new FieldProblem("from", "must not be in the future"));
    }
    if (to != null && to.isAfter(now)) {
      errors.add(new FieldProblem("to", "must not be in the future"));
    }
    if (from != null && to != null && from.isAfter(to)) {
      errors.add(new FieldProblem("from", "must not be after to"));
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(
          CommonProblem.MALFORMED_REQUEST,
          errors.stream()
              .map(error -> error.field() + " " + error.message())
              .collect(Collectors.joining("; ")),
          Map.of(FieldProblem.ERRORS, errors));
    }
    return new ComparedPeriod(from, to == null ? now : to, given(warehouse), given(sku));
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
