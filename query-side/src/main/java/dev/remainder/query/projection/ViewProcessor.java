package dev.remainder.query.projection;

import org.axonframework.eventhandling.TrackingEventProcessor;

/**
 * Follows the log for one family of views. After a failure it tries again soon, and goes on trying:
 * never is an event skipped.
 */
final class ViewProcessor extends TrackingEventProcessor {

  private static final long LONGEST_WAIT_MS = 1000;

  ViewProcessor(TrackingEventProcessor.Builder builder) {
    super(builder);
  }

  /** After a longer outage the framework itself would wait up to a minute for its next try. */
  @Override
  protected void doSleepFor(long millisToSleep) {
    super.doSleepFor(Math.min(millisToSleep, LONGEST_WAIT_MS));
  }
}
