package dev.remainder.events.store;

/** Told after every commit that appended to the log in this process; must return at once. */
@FunctionalInterface
public interface AppendListener {

  /** The PostgreSQL channel on which processes tell each other of appends. */
  String CHANNEL = "remainder_events";

  void appended();
}
