package dev.remainder.command.transfer;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;
import org.jspecify.annotations.Nullable;

/** The Create Backorder in force: the order's own wins over the operation type's (domain.md 8). */
record EffectivePolicy(CreateBackorder policy, PolicySource decidedBy) {

  static EffectivePolicy of(@Nullable CreateBackorder ofOrder, CreateBackorder ofOperationType) {
    return ofOrder != null
        ? new EffectivePolicy(ofOrder, PolicySource.ORDER)
        : new EffectivePolicy(ofOperationType, PolicySource.OPERATION_TYPE);
  }
}
