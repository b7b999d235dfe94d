package dev.remainder.command.settings;

import dev.remainder.command.platform.Rejection;

/** Why something asked of the settings is refused. */
public enum SettingsRejection implements Rejection {
  SETTINGS_EXIST("The settings are there already", 409),
  UNKNOWN_SETTINGS("The settings are not there yet", 404);

  private final String title;
  private final int status;

  SettingsRejection(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
