package dev.remainder.architecture.planted.command.platform;

import dev.remainder.architecture.planted.events.transfer.TransferReserved;

record DeskForTransferEvents(TransferReserved event) {}
