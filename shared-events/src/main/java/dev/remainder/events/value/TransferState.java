package dev.remainder.events.value;

/** Where a transfer stands (domain.md 1). */
public enum TransferState {
  WAITING,
  READY,
  DONE,
  CANCELLED
}
