package dev.remainder.command.warehouse;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of warehouses. */
public sealed interface WarehouseCommand {

  /** The identifier of a warehouse's stream. */
  @TargetAggregateIdentifier
  default String stream() {
    return "warehouse:" + code();
  }

  String code();

  /** A new place holds stock. Refused: {@code warehouse-exists}. */
  record OpenWarehouse(String code, String name, String company) implements WarehouseCommand {}
}
