package dev.remainder.command.settings;

import dev.remainder.events.value.PickingPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of the settings. */
public sealed interface SettingsCommand {

  /** The one settings stream of a store. */
  String SETTINGS = "settings";

  /** Of a fresh store: what it starts with. */
  record EstablishSettings(
      @TargetAggregateIdentifier String settingsId, PickingPolicy pickingPolicy)
      implements SettingsCommand {}

  /** Orders that say nothing else follow this shipping policy when they are confirmed. */
  record ChoosePickingPolicy(
      @TargetAggregateIdentifier String settingsId, PickingPolicy pickingPolicy)
      implements SettingsCommand {}
}
