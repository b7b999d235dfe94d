package dev.remainder.command.automation;

import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.value.TransferRef;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** The remainder becomes a transfer with its parent's terms (domain.md 3). */
@Automation
class WhenBackorderCreatedThenPlanTransfer {

  private final CommandGateway commands;

  WhenBackorderCreatedThenPlanTransfer(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(BackorderCreated created) {
    commands.sendAndWait(
        new PlanTransfer(
            created.backorder().id(),
            created.backorder().reference(),
            created.orderId(),
            created.terms(),
            created.operationType(),
            created.lines(),
            new TransferRef(created.transferId(), created.reference())));
  }
}
