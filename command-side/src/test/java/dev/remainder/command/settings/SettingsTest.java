package dev.remainder.command.settings;

import static dev.remainder.command.settings.SettingsCommand.SETTINGS;
import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.events.value.PickingPolicy.ALL_AT_ONCE;
import static dev.remainder.events.value.PickingPolicy.AS_SOON_AS_POSSIBLE;

import dev.remainder.command.settings.SettingsCommand.ChoosePickingPolicy;
import dev.remainder.command.settings.SettingsCommand.EstablishSettings;
import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.PickingPolicy;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private @Nullable PickingPolicy known;
  private final ChosenSettings chosen = () -> Optional.ofNullable(known);

  private final FixtureConfiguration<Settings> fixture =
      new AggregateTestFixture<>(Settings.class).registerInjectableResource(chosen);

  @Test
  void aFreshStoreShipsAsSoonAsPossible() {
    fixture
        .givenNoPriorActivity()
        .when(new EstablishSettings(SETTINGS, AS_SOON_AS_POSSIBLE))
        .expectEvents(new SettingsEstablished(SETTINGS, AS_SOON_AS_POSSIBLE));
  }

  @Test
  void theyAreEstablishedOnlyOnce() {
    known = ALL_AT_ONCE;
    fixture
        .givenNoPriorActivity()
        .when(new EstablishSettings(SETTINGS, AS_SOON_AS_POSSIBLE))
        .expectNoEvents()
        .expectException(refusedWith(SettingsRejection.SETTINGS_EXIST));
  }

  @Test
  void anotherPolicyMayBeChosen() {
    fixture
        .given(new SettingsEstablished(SETTINGS, AS_SOON_AS_POSSIBLE))
        .when(new ChoosePickingPolicy(SETTINGS, ALL_AT_ONCE))
        .expectEvents(new PickingPolicyChosen(SETTINGS, AS_SOON_AS_POSSIBLE, ALL_AT_ONCE));
  }

  @Test
  void theSamePolicyChangesNothing() {
    fixture
        .given(
            new SettingsEstablished(SETTINGS, AS_SOON_AS_POSSIBLE),
            new PickingPolicyChosen(SETTINGS, AS_SOON_AS_POSSIBLE, ALL_AT_ONCE))
        .when(new ChoosePickingPolicy(SETTINGS, ALL_AT_ONCE))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void nothingIsChosenBeforeTheyAreEstablished() {
    fixture
        .givenNoPriorActivity()
        .when(new ChoosePickingPolicy(SETTINGS, ALL_AT_ONCE))
        .expectNoEvents()
        .expectException(AggregateNotFoundException.class);
  }
}
