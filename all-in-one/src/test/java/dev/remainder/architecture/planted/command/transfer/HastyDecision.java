package dev.remainder.architecture.planted.command.transfer;

import java.time.Instant;
import java.util.function.Supplier;

record HastyDecision(Supplier<Instant> at) {

  static HastyDecision make() {
    return new HastyDecision(Instant::now);
  }
}
