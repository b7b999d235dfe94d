package dev.remainder.events.examples;

import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.warehouse.WarehouseOpened;

/** Examples of what happens to warehouses, operation types, products and settings. */
public final class SetupEvents {

  private SetupEvents() {}

  public static WarehouseOpened warehouseOpened() {
    return new WarehouseOpened(Things.WAREHOUSE, "Main Warehouse", Things.COMPANY);
  }

  public static OperationTypeCreated operationTypeCreated() {
    return new OperationTypeCreated(
        Things.OPERATION_TYPE,
        Things.WAREHOUSE,
        Things.COMPANY,
        Things.typeTerms(CreateBackorder.ASK));
  }

  public static OperationTypeChanged operationTypeChanged() {
    return new OperationTypeChanged(
        Things.OPERATION_TYPE,
        Things.typeTerms(CreateBackorder.ASK),
        Things.typeTerms(CreateBackorder.NEVER));
  }

  public static ProductIntroduced productIntroduced() {
    return new ProductIntroduced(Things.DRAWER, Things.DRAWER_NAME, ProductKind.GOODS);
  }

  public static SettingsEstablished settingsEstablished() {
    return new SettingsEstablished("settings", PickingPolicy.AS_SOON_AS_POSSIBLE);
  }

  public static PickingPolicyChosen pickingPolicyChosen() {
    return new PickingPolicyChosen(
        "settings", PickingPolicy.AS_SOON_AS_POSSIBLE, PickingPolicy.ALL_AT_ONCE);
  }
}
