package dev.remainder.architecture.planted.command.transfer;

import dev.remainder.architecture.planted.command.stockitem.FreeStock;
import org.axonframework.spring.stereotype.Aggregate;

/** Innocent: it may look up free stock. */
@Aggregate
class Transfer {

  void handle(TransferCommand.Ship command, FreeStock freeStock) {
    freeStock.of(command.transferId());
  }
}
