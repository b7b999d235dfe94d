package dev.remainder.command.warehouse;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.warehouse.WarehouseCommand.OpenWarehouse;
import dev.remainder.events.warehouse.WarehouseEvent;
import dev.remainder.events.warehouse.WarehouseOpened;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A place that holds stock. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
class Warehouse {

  @AggregateIdentifier private String stream;

  Warehouse() {}

  @CommandHandler
  Warehouse(OpenWarehouse command, Warehouses warehouses) {
    if (warehouses.find(command.code()).isPresent()) {
      throw WarehouseRejection.WAREHOUSE_EXISTS.because(
          "Warehouse " + command.code() + " exists already.");
    }
    apply(new WarehouseOpened(command.code(), command.name(), command.company()));
  }

  @EventSourcingHandler
  void on(WarehouseEvent event) {
    switch (event) {
      case WarehouseOpened opened -> stream = "warehouse:" + opened.code();
    }
  }
}
