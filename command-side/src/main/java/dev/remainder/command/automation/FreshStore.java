package dev.remainder.command.automation;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.platform.Rejection;
import dev.remainder.command.platform.SystemCommands;
import dev.remainder.command.settings.ChosenSettings;
import dev.remainder.command.settings.SettingsCommand;
import dev.remainder.command.settings.SettingsCommand.EstablishSettings;
import dev.remainder.command.settings.SettingsRejection;
import dev.remainder.command.warehouse.WarehouseCommand.OpenWarehouse;
import dev.remainder.command.warehouse.WarehouseRejection;
import dev.remainder.command.warehouse.Warehouses;
import dev.remainder.events.value.PickingPolicy;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** When the store is new, then settings and the first warehouse (api.md, "Set-up"). */
@Component
class FreshStore implements ApplicationRunner {

  private final SystemCommands commands;
  private final ChosenSettings settings;
  private final Warehouses warehouses;

  FreshStore(SystemCommands commands, ChosenSettings settings, Warehouses warehouses) {
    this.commands = commands;
    this.settings = settings;
    this.warehouses = warehouses;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.pickingPolicy().isEmpty()) {
      sendUnlessAnotherWasFirst(
          new EstablishSettings(SettingsCommand.SETTINGS, PickingPolicy.AS_SOON_AS_POSSIBLE),
          SettingsRejection.SETTINGS_EXIST);
    }
    if (warehouses.all().isEmpty()) {
      sendUnlessAnotherWasFirst(
          new OpenWarehouse("WH", "Main Warehouse", "My Company"),
          WarehouseRejection.WAREHOUSE_EXISTS);
    }
  }

  /** Several processes may start on one fresh store. */
  private void sendUnlessAnotherWasFirst(Object command, Rejection exists) {
    try {
      commands.send(command);
    } catch (Refused refused) {
      if (refused.rejection() != exists) {
        throw refused;
      }
    }
  }
}
