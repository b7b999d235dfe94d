package dev.remainder.events.settings;

import dev.remainder.events.DomainEvent;

/** What can happen to the settings. */
public sealed interface SettingsEvent extends DomainEvent
    permits SettingsEstablished, PickingPolicyChosen {

  String settingsId();
}
