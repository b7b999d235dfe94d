package dev.remainder.command.platform;

import org.axonframework.eventhandling.EventMessage;

/**
 * Goes on where the log stops: finds out from the events what it must not give out again, when its
 * own memory is gone (docs/backup.md).
 */
public interface CountedInLog {

  /** Begins to count a log from its beginning. */
  Count count();

  /** One reading of the log. */
  interface Count {

    /** Sees every event, in the order of the log. */
    void see(EventMessage<?> event);

    /** The log is at its end: goes on from there. */
    void goOn();
  }
}
