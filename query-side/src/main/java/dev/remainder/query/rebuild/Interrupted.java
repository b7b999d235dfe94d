package dev.remainder.query.rebuild;

/** The program stops: the rebuild is taken up again at its next start, or by another process. */
final class Interrupted extends RuntimeException {

  Interrupted() {
    super("The program stops");
  }
}
