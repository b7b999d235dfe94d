package dev.remainder.events.value;

/** When a transfer's demand takes part in automatic allocation (domain.md 4). */
public enum ReservationMethod {
  /** From the order's confirmation on. */
  AT_CONFIRM,
  /** Never: only Check Availability reserves. */
  MANUAL,
  /** From so many days before the scheduled date on. */
  BY_DATE
}
