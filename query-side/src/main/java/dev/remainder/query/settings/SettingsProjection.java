package dev.remainder.query.settings;

import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import dev.remainder.query.projection.ViewSchema;
import java.util.LinkedHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the settings. */
@Component
@ProcessingGroup(ViewFamily.SET_UP)
class SettingsProjection extends Projection<SettingsEvent> {

  private static final String TABLE = "settings";

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<SettingsEvent> inService;

  SettingsProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.SET_UP, SettingsEvent.class, TABLE);
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<SettingsEvent> into(ViewSchema schema) {
    return new ViewFold<>(
        SettingsEvent.class,
        SettingsView::evolve,
        new DocumentRows<>(
            jdbc, json, schema.table(TABLE), SettingsView.class, new LinkedHashMap<>()));
  }

  @EventHandler
  void on(SettingsEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }
}
