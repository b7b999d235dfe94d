package dev.remainder.architecture.planted.command.automation;

import dev.remainder.architecture.planted.events.transfer.TransferReserved;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

record WhenAskedThenQuery(JdbcClient jdbc) {

  @EventHandler
  void on(TransferReserved event) {}
}
