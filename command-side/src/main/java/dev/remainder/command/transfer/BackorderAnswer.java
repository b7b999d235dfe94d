package dev.remainder.command.transfer;

/** The answer to "Create Backorder?" (domain.md 3). */
public enum BackorderAnswer {
  CREATE,
  CANCEL
}
