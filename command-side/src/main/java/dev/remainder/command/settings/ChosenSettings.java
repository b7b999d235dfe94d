package dev.remainder.command.settings;

import dev.remainder.events.value.PickingPolicy;
import java.util.Optional;

/** What the command side looks up of the settings. */
public interface ChosenSettings {

  /** The shipping policy of orders that have none of their own; empty while the store is new. */
  Optional<PickingPolicy> pickingPolicy();
}
