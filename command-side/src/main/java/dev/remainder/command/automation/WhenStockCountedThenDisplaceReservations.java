package dev.remainder.command.automation;

import dev.remainder.command.transfer.TransferCommand.DisplaceReservation;
import dev.remainder.events.stockitem.StockCounted;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** Who lost a promise to a count is told (domain.md 4). */
@Automation
class WhenStockCountedThenDisplaceReservations {

  private final CommandGateway commands;

  WhenStockCountedThenDisplaceReservations(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(StockCounted counted) {
    for (var displacement : counted.displaced()) {
      commands.sendAndWait(
          new DisplaceReservation(
              displacement.transferId(),
              displacement.line(),
              displacement.reserved(),
              counted.balance().onHand(),
              counted.reason()));
    }
  }
}
