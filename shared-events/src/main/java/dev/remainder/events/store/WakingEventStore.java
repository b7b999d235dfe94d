package dev.remainder.events.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store whose readers can be woken from outside, because another process appended, and
 * which tells of its own appends, so that others can be woken.
 */
public class WakingEventStore extends EmbeddedEventStore {

  private final Runnable appended;

  /**
   * @param appended run after each commit that appended something; must return at once
   */
  WakingEventStore(EmbeddedEventStore.Builder builder, Runnable appended) {
    super(builder);
    this.appended = appended;
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    super.afterCommit(events);
    appended.run();
  }

  /** Lets the readers look for new events now, not at their next turn. */
  public void wakeReaders() {
    super.afterCommit(List.of());
  }
}
