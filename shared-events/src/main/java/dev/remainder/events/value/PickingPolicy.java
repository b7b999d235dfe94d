package dev.remainder.events.value;

/** When an order's transfer may leave (domain.md 1, "shipping policy"). */
public enum PickingPolicy {
  /** Ship products as soon as available, with backorders. */
  AS_SOON_AS_POSSIBLE,
  /** Ship all products at once: Ready only when every line is fully reserved. */
  ALL_AT_ONCE
}
