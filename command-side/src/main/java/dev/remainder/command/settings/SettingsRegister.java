package dev.remainder.command.settings;

import dev.remainder.command.platform.Register;
import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.events.value.PickingPolicy;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

@Register
class SettingsRegister implements ChosenSettings {

  private final JdbcClient jdbc;

  SettingsRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<PickingPolicy> pickingPolicy() {
    return jdbc.sql("select picking_policy from command.settings")
        .query(String.class)
        .optional()
        .map(PickingPolicy::valueOf);
  }

  @EventHandler
  void on(SettingsEvent event) {
    var policy =
        switch (event) {
          case SettingsEstablished established -> established.pickingPolicy();
          case PickingPolicyChosen chosen -> chosen.pickingPolicy();
        };
    jdbc.sql(
            """
            insert into command.settings (settings_id, picking_policy) values (?, ?)
            on conflict (settings_id) do update set picking_policy = excluded.picking_policy
            """)
        .params(event.settingsId(), policy.name())
        .update();
  }
}
