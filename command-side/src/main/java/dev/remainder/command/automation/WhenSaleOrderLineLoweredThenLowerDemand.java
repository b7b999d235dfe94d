package dev.remainder.command.automation;

import dev.remainder.command.transfer.TransferCommand.LowerDemand;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** Less ordered is less to ship (domain.md 2.5). */
@Automation
class WhenSaleOrderLineLoweredThenLowerDemand {

  private final CommandGateway commands;

  WhenSaleOrderLineLoweredThenLowerDemand(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(SaleOrderLineLowered lowered) {
    for (var reduction : lowered.reductions()) {
      commands.sendAndWait(
          new LowerDemand(reduction.transferId(), lowered.line(), reduction.demand()));
    }
  }
}
