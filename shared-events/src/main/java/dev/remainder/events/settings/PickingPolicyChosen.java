package dev.remainder.events.settings;

import dev.remainder.events.value.PickingPolicy;

/** Orders that say nothing else follow another shipping policy from now on. */
public record PickingPolicyChosen(
    String settingsId, PickingPolicy before, PickingPolicy pickingPolicy)
    implements SettingsEvent {}
