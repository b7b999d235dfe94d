package dev.remainder.architecture.planted.command.automation;

import dev.remainder.architecture.planted.events.transfer.TransferReserved;
import org.axonframework.eventhandling.EventHandler;

class TransferFollower {

  @EventHandler
  void on(TransferReserved event) {}
}
