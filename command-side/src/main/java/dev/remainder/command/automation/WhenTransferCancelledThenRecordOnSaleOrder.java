package dev.remainder.command.automation;

import dev.remainder.command.saleorder.SaleOrderCommand.RecordTransferCancelled;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.value.TransferRef;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** The order knows which of its transfers will not ship. */
@Automation
class WhenTransferCancelledThenRecordOnSaleOrder {

  private final CommandGateway commands;

  WhenTransferCancelledThenRecordOnSaleOrder(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferCancelled cancelled) {
    commands.sendAndWait(
        new RecordTransferCancelled(
            cancelled.orderId(),
            new TransferRef(cancelled.transferId(), cancelled.reference()),
            cancelled.cause(),
            cancelled.lines()));
  }
}
