package dev.remainder.architecture.planted.command.transfer;

import org.axonframework.modelling.command.AggregateLifecycle;

final class AxonicProgress {

  void progress() {
    AggregateLifecycle.apply("something happened");
  }
}
