package dev.remainder.command.settings;

import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Target;
import dev.remainder.command.settings.SettingsCommand.ChoosePickingPolicy;
import dev.remainder.events.value.PickingPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SettingsCommandController {

  private static final Target TARGET =
      new Target(SettingsCommand.SETTINGS, SettingsRejection.UNKNOWN_SETTINGS);

  private final CommandDesk desk;

  SettingsCommandController(CommandDesk desk) {
    this.desk = desk;
  }

  /** The settings, as asked for and as they are from now on. */
  record ChosenPolicy(@NotNull PickingPolicy pickingPolicy) {}

  @PutMapping("/api/settings")
  ResponseEntity<ChosenPolicy> choose(@Valid @RequestBody ChosenPolicy chosen) {
    return desk.send(
        new ChoosePickingPolicy(SettingsCommand.SETTINGS, chosen.pickingPolicy()),
        TARGET,
        recorded -> ResponseEntity.ok(chosen));
  }
}
