package dev.remainder.command.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Stands still while a command is handled: what it decides by the clock and when its events are
 * said to have happened is one instant, so that whoever replays the log decides the same. Ticks in
 * milliseconds, as the log keeps instants.
 */
final class CommandClock extends Clock {

  private static final String INSTANT = CommandClock.class.getName();

  private final Clock clock;

  CommandClock(Clock clock) {
    this.clock = Clock.tick(clock, Duration.ofMillis(1));
  }

  @Override
  public Instant instant() {
    return CurrentUnitOfWork.isStarted()
        ? CurrentUnitOfWork.get().root().getOrComputeResource(INSTANT, key -> clock.instant())
        : clock.instant();
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new CommandClock(clock.withZone(zone));
  }
}
