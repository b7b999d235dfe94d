package dev.remainder.query.projection;

import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Follows the log for one family of views. After a failure it tries again soon, and goes on trying:
 * never is an event skipped. One that can never be applied is set aside, with all that follows it
 * in its stream.
 */
final class ViewProcessor extends TrackingEventProcessor {

  private static final long LONGEST_WAIT_MS = 1000;
  private static final long WHILE_CAREFUL_MS = 200;

  private final Suspicion suspicion;

  ViewProcessor(TrackingEventProcessor.Builder builder, Suspicion suspicion) {
    super(builder);
    this.suspicion = suspicion;
  }

  @Override
  protected void processInUnitOfWork(
      List<? extends EventMessage<?>> events,
      UnitOfWork<? extends EventMessage<?>> unitOfWork,
      Collection<Segment> segments)
      throws Exception {
    try {
      super.processInUnitOfWork(events, unitOfWork, segments);
      suspicion.succeeded(events);
    } catch (Exception failed) {
      suspicion.failed(events, failed);
      throw failed;
    }
  }

  /** After a longer outage the framework itself would wait up to a minute for its next try. */
  @Override
  protected void doSleepFor(long millisToSleep) {
    super.doSleepFor(
        Math.min(millisToSleep, suspicion.isCareful() ? WHILE_CAREFUL_MS : LONGEST_WAIT_MS));
  }
}
