package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.WithdrawStockDemand;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.StockItemId;
import java.util.Comparator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A cancelled transfer's lines leave their queues and give their stock back. */
@Automation
class WhenTransferCancelledThenWithdrawStockDemand {

  private final CommandGateway commands;

  WhenTransferCancelledThenWithdrawStockDemand(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferCancelled cancelled) {
    cancelled.lines().stream()
        .sorted(Comparator.comparing(LineQuantity::sku))
        .map(line ->
            new WithdrawStockDemand(
                new StockItemId(cancelled.warehouse(), line.sku()),
                cancelled.transferId(),
                line.line()))
        .forEach(commands::sendAndWait);
  }
}
