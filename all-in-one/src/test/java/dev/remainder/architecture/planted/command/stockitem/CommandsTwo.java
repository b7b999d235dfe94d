package dev.remainder.architecture.planted.command.stockitem;

import dev.remainder.architecture.planted.command.saleorder.SaleOrderCommand;
import dev.remainder.architecture.planted.command.transfer.TransferCommand;

record CommandsTwo(SaleOrderCommand one, TransferCommand two) {}
