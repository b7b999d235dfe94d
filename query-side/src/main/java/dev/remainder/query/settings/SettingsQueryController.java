package dev.remainder.query.settings;

import dev.remainder.query.platform.Unknown;
import dev.remainder.query.platform.VersionedAnswer;
import dev.remainder.query.platform.ViewJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the settings. */
@RestController
@RequestMapping("/api/settings")
@Tag(name = "Set-up")
class SettingsQueryController {

  private final JdbcClient db;
  private final ViewJson json;

  SettingsQueryController(JdbcClient db, ViewJson json) {
    this.db = db;
    this.json = json;
  }

  @GetMapping
  @Operation(operationId = "getSettings", summary = "The settings")
  ResponseEntity<SettingsView> settings() {
    var settings =
        db.sql("select document from query.settings")
            .query((row, n) -> json.read(row.getString(1), SettingsView.class))
            .optional()
            .orElseThrow(() -> Unknown.SETTINGS.named("yet"));
    return VersionedAnswer.of(settings, settings.version());
  }
}
