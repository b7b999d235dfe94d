package dev.remainder.command.settings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.platform.Versioned;
import dev.remainder.command.settings.SettingsCommand.ChoosePickingPolicy;
import dev.remainder.command.settings.SettingsCommand.EstablishSettings;
import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.events.value.PickingPolicy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What holds for the whole store unless an order says otherwise. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
class Settings extends Versioned {

  @AggregateIdentifier private String settingsId;
  private PickingPolicy pickingPolicy;

  Settings() {}

  @CommandHandler
  Settings(EstablishSettings command, ChosenSettings settings) {
    if (settings.pickingPolicy().isPresent()) {
      throw SettingsRejection.SETTINGS_EXIST.because("The settings were established already.");
    }
    apply(new SettingsEstablished(command.settingsId(), command.pickingPolicy()));
  }

  @CommandHandler
  void handle(ChoosePickingPolicy command) {
    if (command.pickingPolicy() != pickingPolicy) {
      apply(new PickingPolicyChosen(settingsId, pickingPolicy, command.pickingPolicy()));
    }
  }

  @EventSourcingHandler
  void on(SettingsEvent event) {
    switch (event) {
      case SettingsEstablished established -> {
        settingsId = established.settingsId();
        pickingPolicy = established.pickingPolicy();
      }
      case PickingPolicyChosen chosen -> pickingPolicy = chosen.pickingPolicy();
    }
  }
}
