package dev.remainder.query.projection;

/** A batch of events could not be applied, by the fault of one of them or of none. */
final class BatchFailed extends RuntimeException {

  BatchFailed(Throwable reason) {
    super(reason);
  }
}
