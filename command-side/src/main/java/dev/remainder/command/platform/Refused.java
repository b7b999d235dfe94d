package dev.remainder.command.platform;

import java.util.Map;

/** A command was refused by a rule; nothing has changed. */
public final class Refused extends RuntimeException {

  private final transient Rejection rejection;
  private final transient Map<String, Object> about;

  Refused(Rejection rejection, String detail, Map<String, Object> about) {
    super(detail, null, false, false);
    this.rejection = rejection;
    this.about = about;
  }

  public Rejection rejection() {
    return rejection;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public Map<String, Object> about() {
    return about;
  }

  @Override
  public String toString() {
    return rejection.code() + ": " + detail();
  }
}
