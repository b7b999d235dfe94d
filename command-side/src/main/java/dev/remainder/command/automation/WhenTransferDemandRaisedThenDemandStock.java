package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.DemandStock;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.value.StockItemId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** More to ship is more to reserve. */
@Automation
class WhenTransferDemandRaisedThenDemandStock {

  private final CommandGateway commands;

  WhenTransferDemandRaisedThenDemandStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferDemandRaised raised) {
    commands.sendAndWait(
        new DemandStock(
            new StockItemId(raised.terms().warehouse(), raised.line().sku()),
            TransferDemands.of(
                raised.transferId(),
                raised.reference(),
                raised.orderId(),
                raised.terms(),
                raised.reservation(),
                raised.line()),
            null,
            raised.unreserved()));
  }
}
