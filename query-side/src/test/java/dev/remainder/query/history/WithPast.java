package dev.remainder.query.history;

import dev.remainder.query.platform.ThroughTheBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole query side, with events whose time and author the test names. */
public abstract class WithPast extends ThroughTheBus {

  protected Recorder recorder;

  @BeforeEach
  void record(@Autowired EventStore store) {
    recorder = new Recorder(store, log.transactions());
  }
}
