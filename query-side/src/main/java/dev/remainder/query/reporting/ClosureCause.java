package dev.remainder.query.reporting;

/** What closed an open demand without delivering it. */
public enum ClosureCause {
  /** Create Backorder was Never. */
  POLICY,
  /** Whoever validated chose No Backorder. */
  OPERATOR,
  /** Somebody cancelled the transfer while its order went on. */
  TRANSFER_CANCELLED,
  /** The whole order was cancelled. */
  ORDER_CANCELLED
}
