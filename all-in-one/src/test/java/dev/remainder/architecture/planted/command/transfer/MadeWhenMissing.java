package dev.remainder.architecture.planted.command.transfer;

import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

class MadeWhenMissing {

  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(TransferCommand command) {}
}
