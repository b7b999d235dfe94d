package dev.remainder.architecture.planted.events.transfer;

public record TransferReserved(String transferId) {}
