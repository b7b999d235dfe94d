package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.DemandStock;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferLine;
import java.util.Comparator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/**
 * A transfer's lines join the queues of their stock items, in the order in which those are locked.
 */
@Automation
class WhenTransferPlannedThenDemandStock {

  private final CommandGateway commands;

  WhenTransferPlannedThenDemandStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferPlanned planned) {
    var parent = planned.backorderOf();
    planned.lines().stream()
        .sorted(Comparator.comparing(TransferLine::sku))
        .map(line ->
            new DemandStock(
                new StockItemId(planned.terms().warehouse(), line.sku()),
                TransferDemands.of(
                    planned.transferId(),
                    planned.reference(),
                    planned.orderId(),
                    planned.terms(),
                    planned.reservation(),
                    line),
                parent == null ? null : parent.id()))
        .forEach(commands::sendAndWait);
  }
}
