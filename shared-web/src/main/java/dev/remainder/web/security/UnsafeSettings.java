package dev.remainder.web.security;

/** The service does not start with these; the message says what to change. */
public class UnsafeSettings extends IllegalStateException {

  UnsafeSettings(String message) {
    super(message);
  }
}
