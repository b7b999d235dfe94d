package dev.remainder.events.value;

/** What validating a transfer does with its remainder (domain.md 3). */
public enum CreateBackorder {
  /** Whoever validates has to say. */
  ASK,
  /** The remainder always goes into a backorder. */
  ALWAYS,
  /** The remainder is always cancelled. */
  NEVER
}
