package dev.remainder.events.value;

/** Who closed a remainder short. */
public enum RemainderCause {
  /** Create Backorder was Never. */
  POLICY,
  /** Whoever validated chose No Backorder. */
  OPERATOR
}
