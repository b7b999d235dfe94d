package dev.remainder.allinone.demo;

/** The service did not do what the demo asked for. */
class DemoRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoRefused(String message) {
    super(message);
  }
}
