package dev.remainder.command.automation;

import dev.remainder.command.operationtype.OperationTypes;
import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.command.transfer.TransferCommand.RaiseDemand;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.TransferLine;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a confirmed order joins its open transfer, or opens a new one (domain.md 2.5).
 */
@Automation
class WhenSaleOrderLineAddedOrRaisedThenRaiseDemand {

  private final CommandGateway commands;
  private final OperationTypes operationTypes;

  WhenSaleOrderLineAddedOrRaisedThenRaiseDemand(
      CommandGateway commands, OperationTypes operationTypes) {
    this.commands = commands;
    this.operationTypes = operationTypes;
  }

  @EventHandler
  void on(SaleOrderLineAdded added) {
    ship(added.line(), added.fulfilment());
  }

  @EventHandler
  void on(SaleOrderLineRaised raised) {
    ship(raised.line(), raised.fulfilment());
  }

  private void ship(OrderLine line, @Nullable Fulfilment fulfilment) {
    if (fulfilment == null) {
      return;
    }
    var demand = new TransferLine(line.line(), line.sku(), line.name(), fulfilment.demand());
    if (!fulfilment.opensTransfer()) {
      commands.sendAndWait(new RaiseDemand(fulfilment.transferId(), demand));
      return;
    }
    var terms = fulfilment.terms();
    var operationType = operationTypes.deliveryTypeOf(terms.warehouse());
    commands.sendAndWait(
        new PlanTransfer(
            fulfilment.transferId(),
            operationTypes.nextReference(operationType),
            fulfilment.transferId().orderId(),
            terms,
            operationType,
            List.of(demand),
            null));
  }
}
