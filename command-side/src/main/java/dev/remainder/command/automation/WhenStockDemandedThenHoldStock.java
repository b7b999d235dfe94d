package dev.remainder.command.automation;

import dev.remainder.command.transfer.TransferCommand.HoldStock;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.value.AllocationCause;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A backorder is told what its parent kept for it (domain.md 3). */
@Automation
class WhenStockDemandedThenHoldStock {

  private final CommandGateway commands;

  WhenStockDemandedThenHoldStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(StockDemanded demanded) {
    if (demanded.inherited().isPositive()) {
      var demand = demanded.demand();
      commands.sendAndWait(
          new HoldStock(
              demand.transferId(), demand.line(), demanded.inherited(), AllocationCause.INHERITED));
    }
  }
}
