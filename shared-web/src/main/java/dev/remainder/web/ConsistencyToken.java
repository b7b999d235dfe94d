package dev.remainder.web;

/**
 * How a client reads its own writes: a command's answer carries the identifier of the last event it
 * caused, a later GET hands it back and waits until that event is visible.
 */
public final class ConsistencyToken {

  public static final String HEADER = "X-Consistency-Token";

  /** The command caused nothing, so there is nothing to wait for. */
  public static final String NOTHING = "-";

  private ConsistencyToken() {}
}
