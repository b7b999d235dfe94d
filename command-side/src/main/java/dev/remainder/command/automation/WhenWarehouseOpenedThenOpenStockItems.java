package dev.remainder.command.automation;

import dev.remainder.command.product.ProductCatalogue;
import dev.remainder.command.stockitem.StockItemCommand.OpenStockItem;
import dev.remainder.command.warehouse.Warehouses;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.warehouse.WarehouseOpened;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** Whatever is kept in stock can be kept at a new warehouse. */
@Automation
class WhenWarehouseOpenedThenOpenStockItems {

  private final CommandGateway commands;
  private final ProductCatalogue catalogue;
  private final Warehouses warehouses;

  WhenWarehouseOpenedThenOpenStockItems(
      CommandGateway commands, ProductCatalogue catalogue, Warehouses warehouses) {
    this.commands = commands;
    this.catalogue = catalogue;
    this.warehouses = warehouses;
  }

  @EventHandler
  void on(WarehouseOpened opened) {
    warehouses.lockAssortment();
    for (var product : catalogue.goods()) {
      commands.sendAndWait(
          new OpenStockItem(new StockItemId(opened.code(), product.sku()), product.name()));
    }
  }
}
