package dev.remainder.query.whatif.world;

import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.PickingPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decides at this moment: what was really configured, and what stands in for it. */
final class RulesInForce {

  private final Map<String, String> warehouses = new HashMap<>();
  private final Map<String, OperationTypeTerms> types = new HashMap<>();
  private OtherRules other = OtherRules.NONE;

  void apply(OperationTypeEvent event) {
    switch (event) {
      case OperationTypeCreated created -> {
        warehouses.put(created.operationTypeId(), created.warehouse());
        types.put(created.warehouse(), created.terms());
      }
      case OperationTypeChanged changed -> {
        var warehouse = warehouses.get(changed.operationTypeId());
        if (warehouse != null) {
          types.put(warehouse, changed.after());
        }
      }
    }
  }

  void follow(OtherRules rules) {
    other = rules;
  }

  /** As configured for the deliveries of a warehouse. */
  OperationTypeTerms ofDeliveries(String warehouse) {
    return types.getOrDefault(warehouse, OperationTypeTerms.deliveryOrdersOf(warehouse));
  }

  /**
   * @param own what the order says itself
   * @param really what it was confirmed with
   */
  PickingPolicy pickingPolicy(@Nullable PickingPolicy own, PickingPolicy really) {
    return own == null && other.pickingPolicy() != null ? other.pickingPolicy() : really;
  }

  CreateBackorder createBackorder(DeliveryTerms terms) {
    if (terms.createBackorder() != null) {
      return terms.createBackorder();
    }
    return other.createBackorder() != null
        ? other.createBackorder()
        : ofDeliveries(terms.warehouse()).createBackorder();
  }

  AllocationRule allocation() {
    return other.allocation() == null ? AllocationRule.PRIORITY_DATE : other.allocation();
  }
}
