package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.LowerStockDemand;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.value.StockItemId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** Less to ship releases what was held beyond it. */
@Automation
class WhenTransferDemandLoweredThenLowerStockDemand {

  private final CommandGateway commands;

  WhenTransferDemandLoweredThenLowerStockDemand(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferDemandLowered lowered) {
    commands.sendAndWait(
        new LowerStockDemand(
            new StockItemId(lowered.warehouse(), lowered.sku()),
            lowered.transferId(),
            lowered.line(),
            lowered.demand()));
  }
}
