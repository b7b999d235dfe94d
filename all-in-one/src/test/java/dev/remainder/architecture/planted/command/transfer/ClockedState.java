package dev.remainder.architecture.planted.command.transfer;

import java.time.Clock;
import java.time.Instant;

record ClockedState(Instant at) {

  static ClockedState begin() {
    return new ClockedState(Clock.systemUTC().instant());
  }
}
