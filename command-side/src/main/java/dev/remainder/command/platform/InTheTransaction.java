package dev.remainder.command.platform;

/** The processing group of all that handles events in the transaction of their command. */
public final class InTheTransaction {

  public static final String GROUP = "in-the-transaction";

  private InTheTransaction() {}
}
