package dev.remainder.query.rebuild;

/** Another process has taken the rebuild up: this one leaves it alone. */
final class Superseded extends RuntimeException {

  Superseded() {
    super("Another process has taken up the rebuild");
  }
}
