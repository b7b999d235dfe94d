package dev.remainder.query.settings;

import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import java.util.LinkedHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the settings. */
@Component
@ProcessingGroup(ViewFamily.SET_UP)
class SettingsProjection {

  private final ViewFold<SettingsView, SettingsEvent> fold;

  SettingsProjection(JdbcTemplate jdbc, ViewJson json) {
    var rows =
        new DocumentRows<SettingsView, SettingsEvent>(
            jdbc, json, "query.settings", SettingsView.class, new LinkedHashMap<>());
    fold = new ViewFold<>(SettingsEvent.class, SettingsView::evolve, rows);
  }

  @EventHandler
  void on(SettingsEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
  }
}
