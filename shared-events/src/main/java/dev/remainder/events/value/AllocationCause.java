package dev.remainder.events.value;

/** What made a stock item decide who gets its free stock (domain.md 4). */
public enum AllocationCause {
  /** A transfer asked for it. */
  DEMAND,
  /** Goods came in. */
  RECEIPT,
  /** A count found more than was known. */
  COUNT,
  /** Somebody gave back what they held. */
  RELEASE,
  /** Check Availability was asked for a transfer. */
  CHECK_AVAILABILITY,
  /** The reservation date of a demand was reached. */
  SCHEDULE,
  /** Not decided by the queue: a backorder got what its parent held beyond what it shipped. */
  INHERITED,
  /** Priority or scheduled date of a demand changed. */
  RERANK
}
