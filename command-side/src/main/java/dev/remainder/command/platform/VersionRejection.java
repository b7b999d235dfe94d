package dev.remainder.command.platform;

enum VersionRejection implements Rejection {
  STALE_VERSION("It has changed since you looked");

  private final String title;

  VersionRejection(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return 412;
  }
}
