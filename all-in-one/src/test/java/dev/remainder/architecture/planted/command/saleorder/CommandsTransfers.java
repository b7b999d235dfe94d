package dev.remainder.architecture.planted.command.saleorder;

import dev.remainder.architecture.planted.command.transfer.TransferCommand;

final class CommandsTransfers {

  TransferCommand command() {
    return new TransferCommand.Ship("1");
  }
}
