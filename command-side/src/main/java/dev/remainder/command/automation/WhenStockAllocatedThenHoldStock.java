package dev.remainder.command.automation;

import dev.remainder.command.transfer.TransferCommand.HoldStock;
import dev.remainder.events.stockitem.StockAllocated;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A transfer is told what it was promised, and may become Ready by it (domain.md 2.4). */
@Automation
class WhenStockAllocatedThenHoldStock {

  private final CommandGateway commands;

  WhenStockAllocatedThenHoldStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(StockAllocated allocated) {
    for (var allocation : allocated.allocations()) {
      if (allocation.given().isPositive()) {
        commands.sendAndWait(
            new HoldStock(
                allocation.transferId(),
                allocation.line(),
                allocation.reserved(),
                allocated.cause()));
      }
    }
  }
}
