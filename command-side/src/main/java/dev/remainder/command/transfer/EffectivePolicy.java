package dev.remainder.command.transfer;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Create Backorder in force: the order's own wins over the operation type's (domain.md 8). */
record EffectivePolicy(CreateBackorder policy, PolicySource decidedBy) {

  static EffectivePolicy of(@Nullable CreateBackorder ofOrder, CreateBackorder ofOperationType) {
    return ofOrder != null
        ? new EffectivePolicy(ofOrder, PolicySource.ORDER)
        : new EffectivePolicy(ofOperationType, PolicySource.OPERATION_TYPE);
  }

  /** What a refusal is about, and which level decided. */
  Map<String, Object> about(Map<String, ?> lines) {
    var about = new LinkedHashMap<String, Object>(lines);
    about.put("policy", policy);
    about.put("decidedBy", decidedBy);
    return about;
  }
}
