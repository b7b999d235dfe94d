package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.RerankStockDemand;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferLine;
import java.util.Comparator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** Another priority or date is another place in the queue (domain.md 4). */
@Automation
class WhenTransferRescheduledThenRerankStockDemand {

  private final CommandGateway commands;

  WhenTransferRescheduledThenRerankStockDemand(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TransferRescheduled rescheduled) {
    rescheduled.lines().stream()
        .sorted(Comparator.comparing(TransferLine::sku))
        .map(line ->
            new RerankStockDemand(
                new StockItemId(rescheduled.terms().warehouse(), line.sku()),
                rescheduled.transferId(),
                line.line(),
                TransferDemands.rank(rescheduled.terms(), rescheduled.transferId(), line.line()),
                rescheduled.reservation()))
        .forEach(commands::sendAndWait);
  }
}
