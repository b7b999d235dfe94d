package dev.remainder.command.automation;

import dev.remainder.command.transfer.TransferCommand.CancelTransfer;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.value.TransferCancelCause;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A cancelled order's open transfers are cancelled (domain.md 2.6). */
@Automation
class WhenSaleOrderCancelledThenCancelTransfers {

  private final CommandGateway commands;

  WhenSaleOrderCancelledThenCancelTransfers(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(SaleOrderCancelled cancelled) {
    for (var transfer : cancelled.openTransfers()) {
      commands.sendAndWait(
          new CancelTransfer(transfer, TransferCancelCause.ORDER_CANCELLED, cancelled.reason()));
    }
  }
}
