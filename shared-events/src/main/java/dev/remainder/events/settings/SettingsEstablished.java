package dev.remainder.events.settings;

import dev.remainder.events.value.PickingPolicy;

/** The store is new; this is what it starts with. */
public record SettingsEstablished(String settingsId, PickingPolicy pickingPolicy)
    implements SettingsEvent {}
