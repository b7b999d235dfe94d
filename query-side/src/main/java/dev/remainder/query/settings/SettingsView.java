package dev.remainder.query.settings;

import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import org.jspecify.annotations.Nullable;

/**
 * The settings.
 *
 * @param pickingPolicy the shipping policy of orders that say nothing else
 */
public record SettingsView(PickingPolicy pickingPolicy, long version) implements StreamView {

  public static SettingsView evolve(
      @Nullable SettingsView view, SettingsEvent event, Occurrence occurrence) {
    return switch (event) {
      case SettingsEstablished it -> new SettingsView(it.pickingPolicy(), occurrence.version());
      case PickingPolicyChosen it -> new SettingsView(it.pickingPolicy(), occurrence.version());
    };
  }
}
