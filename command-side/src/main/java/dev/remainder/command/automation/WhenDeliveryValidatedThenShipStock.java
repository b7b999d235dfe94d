package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.ShipStock;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.ValidatedLine;
import java.util.Comparator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** What was done leaves the stock; each line leaves its queue (domain.md 3). */
@Automation
class WhenDeliveryValidatedThenShipStock {

  private final CommandGateway commands;

  WhenDeliveryValidatedThenShipStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(DeliveryValidated validated) {
    validated.lines().stream()
        .sorted(Comparator.comparing(ValidatedLine::sku))
        .map(line ->
            new ShipStock(
                new StockItemId(validated.warehouse(), line.sku()),
                validated.transferId(),
                line.line(),
                line.done(),
                line.backordered().isPositive()))
        .forEach(commands::sendAndWait);
  }
}
