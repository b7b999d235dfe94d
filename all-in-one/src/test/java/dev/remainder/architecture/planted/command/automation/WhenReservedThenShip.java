package dev.remainder.architecture.planted.command.automation;

import dev.remainder.architecture.planted.command.saleorder.SaleOrderCommand;
import dev.remainder.architecture.planted.command.transfer.TransferCommand;
import dev.remainder.architecture.planted.events.transfer.TransferReserved;
import org.axonframework.eventhandling.EventHandler;

/** Innocent: an automation may know the commands of two aggregates. */
public record WhenReservedThenShip(SaleOrderCommand one, TransferCommand two) {

  @EventHandler
  void on(TransferReserved event) {}
}
