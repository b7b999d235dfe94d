package dev.remainder.architecture.planted.command.transfer;

final class TransferImpl {}
