package dev.remainder.query.whatif;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.query.whatif.world.AllocationRule;
import dev.remainder.query.whatif.world.OtherRules;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Which rules are compared. */
@Schema(name = "ComparedRules")
record RulesAnswer(
    Real real, @Schema(description = "what is null is as it really was") OtherRules simulated) {

  /** All that were in force at some time of the period, where no order said otherwise. */
  @Schema(name = "RealRules")
  record Real(
      @Schema(description = "of the settings") List<PickingPolicy> pickingPolicy,
      @Schema(description = "of the operation types") List<CreateBackorder> createBackorder,
      AllocationRule allocation) {}

  static RulesAnswer of(RealRules real, OtherRules simulated) {
    return new RulesAnswer(
        new Real(real.pickingPolicies(), real.createBackorders(), AllocationRule.PRIORITY_DATE),
        simulated);
  }
}
