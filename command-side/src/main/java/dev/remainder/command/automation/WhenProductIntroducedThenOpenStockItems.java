package dev.remainder.command.automation;

import dev.remainder.command.stockitem.StockItemCommand.OpenStockItem;
import dev.remainder.command.warehouse.Warehouses;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.StockItemId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** New goods can be kept at every warehouse. */
@Automation
class WhenProductIntroducedThenOpenStockItems {

  private final CommandGateway commands;
  private final Warehouses warehouses;

  WhenProductIntroducedThenOpenStockItems(CommandGateway commands, Warehouses warehouses) {
    this.commands = commands;
    this.warehouses = warehouses;
  }

  @EventHandler
  void on(ProductIntroduced introduced) {
    if (introduced.kind() == ProductKind.GOODS) {
      warehouses.lockAssortment();
      for (var warehouse : warehouses.all()) {
        commands.sendAndWait(
            new OpenStockItem(
                new StockItemId(warehouse.code(), introduced.sku()), introduced.name()));
      }
    }
  }
}
