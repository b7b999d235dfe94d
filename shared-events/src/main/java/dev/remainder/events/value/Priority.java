package dev.remainder.events.value;

/** The star on orders and transfers; urgent is served first (domain.md 4). */
public enum Priority {
  URGENT,
  NORMAL
}
