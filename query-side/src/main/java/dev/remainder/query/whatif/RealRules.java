package dev.remainder.query.whatif;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules really were in force at some time of the period, where no order said otherwise. */
final class RealRules {

  private final ComparedPeriod period;
  private final Map<String, CreateBackorder> types = new HashMap<>();
  private final Set<PickingPolicy> pickingPolicies = EnumSet.noneOf(PickingPolicy.class);
  private final Set<CreateBackorder> createBackorders = EnumSet.noneOf(CreateBackorder.class);

  RealRules(ComparedPeriod period) {
    this.period = period;
  }

  void apply(DomainEvent event, Instant at) {
    switch (event) {
      case SettingsEstablished it -> chosen(it.pickingPolicy(), at);
      case PickingPolicyChosen it -> chosen(it.pickingPolicy(), at);
      case OperationTypeCreated it -> {
        if (period.warehouse() == null || period.warehouse().equals(it.warehouse())) {
          configured(it.operationTypeId(), it.terms().createBackorder(), at);
        }
      }
      case OperationTypeChanged it -> {
        if (types.containsKey(it.operationTypeId())) {
          configured(it.operationTypeId(), it.after().createBackorder(), at);
        }
      }
      default -> {}
    }
  }

  private void chosen(PickingPolicy policy, Instant at) {
    if (!period.hasBegunAt(at)) {
      pickingPolicies.clear();
    }
    pickingPolicies.add(policy);
  }

  private void configured(String type, CreateBackorder policy, Instant at) {
    types.put(type, policy);
    if (!period.hasBegunAt(at)) {
      createBackorders.clear();
      createBackorders.addAll(types.values());
    }
    createBackorders.add(policy);
  }

  List<PickingPolicy> pickingPolicies() {
    return List.copyOf(pickingPolicies);
  }

  List<CreateBackorder> createBackorders() {
    return List.copyOf(createBackorders);
  }
}
