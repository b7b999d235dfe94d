package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.CheckStock;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.StockItemId;
import java.util.Comparator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** Check Availability reserves what is free for the lines that miss something (domain.md 4). */
@Automation
class WhenAvailabilityCheckedThenCheckStock {

  private final CommandGateway commands;

  WhenAvailabilityCheckedThenCheckStock(CommandGateway commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(AvailabilityChecked checked) {
    checked.missing().stream()
        .sorted(Comparator.comparing(LineQuantity::sku))
        .map(line ->
            new CheckStock(
                new StockItemId(checked.warehouse(), line.sku()),
                checked.transferId(),
                line.line()))
        .forEach(commands::sendAndWait);
  }
}
