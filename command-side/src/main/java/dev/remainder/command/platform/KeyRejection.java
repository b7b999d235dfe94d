package dev.remainder.command.platform;

enum KeyRejection implements Rejection {
  IDEMPOTENCY_KEY_REUSED("The idempotency key was used for something else");

  private final String title;

  KeyRejection(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return 422;
  }
}
