package dev.remainder.allinone.rebuild;

/** The service cannot be reached, did not take what was asked, or could not do it. */
final class RebuildRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RebuildRefused(String message) {
    super(message);
  }
}
