package dev.remainder.architecture.planted.command.transfer;

import dev.remainder.architecture.planted.command.stockitem.StockItem;

record LooksIntoStock(StockItem stockItem) {}
