package dev.remainder.query.operationtype;

/**
 * How many open transfers an operation type has.
 *
 * @param late scheduled before the start of today, UTC
 * @param backorders those that are backorders of another transfer
 */
record TransferCounts(long ready, long waiting, long late, long backorders) {

  static final TransferCounts NONE = new TransferCounts(0, 0, 0, 0);
}
