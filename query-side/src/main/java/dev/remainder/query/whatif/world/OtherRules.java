package dev.remainder.query.whatif.world;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were not in force; what is null stays as it really was, at every moment.
 *
 * @param pickingPolicy instead of the setting; what an order says itself wins over it
 * @param createBackorder instead of the operation type's; what an order says itself wins over it
 * @param allocation instead of the one order of domain.md 4
 */
public record OtherRules(
    @Nullable PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    @Nullable AllocationRule allocation) {

  public static final OtherRules NONE = new OtherRules(null, null, null);
}
