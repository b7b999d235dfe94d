package dev.remainder.command.automation;

import dev.remainder.command.operationtype.OperationTypes;
import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.TransferLine;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A confirmed order's goods get a transfer (domain.md 2.2). */
@Automation
class WhenSaleOrderConfirmedThenPlanTransfer {

  private final CommandGateway commands;
  private final OperationTypes operationTypes;

  WhenSaleOrderConfirmedThenPlanTransfer(CommandGateway commands, OperationTypes operationTypes) {
    this.commands = commands;
    this.operationTypes = operationTypes;
  }

  @EventHandler
  void on(SaleOrderConfirmed confirmed) {
    var transfer = confirmed.transferId();
    if (transfer == null) {
      return;
    }
    var operationType = operationTypes.deliveryTypeOf(confirmed.terms().warehouse());
    commands.sendAndWait(
        new PlanTransfer(
            transfer,
            operationTypes.nextReference(operationType),
            confirmed.orderId(),
            confirmed.terms(),
            operationType,
            confirmed.lines().stream()
                .filter(line -> line.kind() == ProductKind.GOODS)
                .map(
                    line -> new TransferLine(line.line(), line.sku(), line.name(), line.quantity()))
                .toList(),
            null));
  }
}
