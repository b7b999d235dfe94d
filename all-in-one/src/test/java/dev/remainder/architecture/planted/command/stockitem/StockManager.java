package dev.remainder.architecture.planted.command.stockitem;

final class StockManager {}
