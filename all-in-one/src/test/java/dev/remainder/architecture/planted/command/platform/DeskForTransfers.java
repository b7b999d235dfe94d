package dev.remainder.architecture.planted.command.platform;

import dev.remainder.architecture.planted.command.transfer.Shipment;

record DeskForTransfers(Shipment shipment) {}
