package dev.remainder.events.value;

/** Which level's Create Backorder decided (domain.md 8, last row). */
public enum PolicySource {
  ORDER,
  OPERATION_TYPE
}
