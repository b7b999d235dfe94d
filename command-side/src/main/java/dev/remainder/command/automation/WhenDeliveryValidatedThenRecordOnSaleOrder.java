package dev.remainder.command.automation;

import dev.remainder.command.saleorder.SaleOrderCommand.RecordDelivery;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.value.TransferRef;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** The order knows what its transfers delivered (domain.md 5). */
@Automation
class WhenDeliveryValidatedThenRecordOnSaleOrder {

  private final CommandGateway commands;

  WhenDeliveryValidatedThenRecordOnSaleOrder(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(DeliveryValidated validated) {
    commands.sendAndWait(
        new RecordDelivery(
            validated.orderId(),
            new TransferRef(validated.transferId(), validated.reference()),
            validated.lines(),
            validated.backorder()));
  }
}
