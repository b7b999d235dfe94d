package dev.remainder.events.store;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * An event store whose readers can be woken from outside, because another process appended, and
 * which tells of its own appends, so that others can be woken. Readers are woken a hundred times a
 * second at most: under load they then take many events in one transaction.
 */
public class WakingEventStore extends EmbeddedEventStore {

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final Runnable appended;
  private final Paced waking;

  /**
   * @param appended run after each commit that appended something; must return at once
   */
  @SuppressWarnings("this-escape") // The thread only ever calls a method of this class.
  WakingEventStore(EmbeddedEventStore.Builder builder, Runnable appended) {
    super(builder);
    this.appended = appended;
    this.waking = new Paced("wake-readers", PAUSE, () -> super.afterCommit(List.of()));
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier) {
    return super.readEvents(aggregateIdentifier).filter(WakingEventStore::isKnown);
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    return super.readEvents(aggregateIdentifier, firstSequenceNumber)
        .filter(WakingEventStore::isKnown);
  }

  /** Without that, an aggregate would be made of the rest and decide on half a state. */
  private static boolean isKnown(DomainEventMessage<?> event) {
    if (event.getPayload() instanceof UnknownSerializedType unknown) {
      throw new UnknownEvent(unknown);
    }
    return true;
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    wakeReaders();
    appended.run();
  }

  /** Lets the readers look for new events now, not at their next turn. */
  public final void wakeReaders() {
    waking.ask();
  }

  @Override
  public void shutDown() {
    waking.close();
    super.shutDown();
  }
}
