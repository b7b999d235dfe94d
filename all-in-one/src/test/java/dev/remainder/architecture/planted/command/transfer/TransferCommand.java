package dev.remainder.architecture.planted.command.transfer;

public interface TransferCommand {

  record Ship(String transferId) implements TransferCommand {}
}
