package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.UnreserveStock;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.StockItemId;
import java.util.Comparator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** An unreserved transfer's lines give their stock back (domain.md 4). */
@Automation
class WhenTransferUnreservedThenUnreserveStock {

  private final CommandGateway commands;

  WhenTransferUnreservedThenUnreserveStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferUnreserved unreserved) {
    unreserved.lines().stream()
        .sorted(Comparator.comparing(LineQuantity::sku))
        .map(line ->
            new UnreserveStock(
                new StockItemId(unreserved.warehouse(), line.sku()),
                unreserved.transferId(),
                line.line()))
        .forEach(commands::sendAndWait);
  }
}
