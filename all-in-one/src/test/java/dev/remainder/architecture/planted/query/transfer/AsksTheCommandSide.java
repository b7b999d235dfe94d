package dev.remainder.architecture.planted.query.transfer;

import dev.remainder.architecture.planted.command.transfer.Shipment;

record AsksTheCommandSide(Shipment shipment) {}
