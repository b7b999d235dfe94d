package dev.remainder.query.whatif.world;

/** Who gets what is free, among the lines that wait for it. */
public enum AllocationRule {
  /**
   * As it is done (domain.md 4): urgent, then earlier scheduled date, then earlier confirmation.
   */
  PRIORITY_DATE,
  /** By confirmation only. */
  FIFO,
  /** To all that wait, in proportion to what each misses. */
  FAIR_SHARE,
  /** First to those that it makes complete, in the order of PRIORITY_DATE, then to the rest. */
  COMPLETE_FIRST;

  /** First come, first served, by whatever order. */
  boolean isGreedy() {
    return this == PRIORITY_DATE || this == FIFO;
  }
}
