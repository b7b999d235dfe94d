package dev.remainder.events.value;

/** Why a transfer was cancelled. */
public enum TransferCancelCause {
  /** Somebody cancelled this transfer. */
  OPERATOR,
  /** Its order was cancelled. */
  ORDER_CANCELLED,
  /** Its lines were lowered until nothing was left to ship. */
  NO_DEMAND_LEFT
}
