package dev.remainder.query.rebuild;

/** Events could not be folded, by the fault of one of them or of none. */
final class FoldFailed extends RuntimeException {

  private final Throwable reason;

  FoldFailed(Throwable reason) {
    super(reason);
    this.reason = reason;
  }

  Throwable reason() {
    return reason;
  }
}
