package dev.remainder.architecture.planted.events.store;

import dev.remainder.architecture.planted.command.transfer.TransferCommand;

record LogThatAsksTheCommandSide(TransferCommand command) {}
