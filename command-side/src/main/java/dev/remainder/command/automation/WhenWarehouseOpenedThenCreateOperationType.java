package dev.remainder.command.automation;

import dev.remainder.command.operationtype.OperationTypeCommand.CreateOperationType;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.warehouse.WarehouseOpened;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A new warehouse gets its "Delivery Orders" (domain.md 1). */
@Automation
class WhenWarehouseOpenedThenCreateOperationType {

  private final CommandGateway commands;

  WhenWarehouseOpenedThenCreateOperationType(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(WarehouseOpened opened) {
    commands.sendAndWait(
        new CreateOperationType(
            opened.code() + "-OUT",
            opened.code(),
            opened.company(),
            OperationTypeTerms.deliveryOrdersOf(opened.code())));
  }
}
