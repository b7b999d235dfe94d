package dev.remainder.architecture.planted.command.stockitem;

public final class StockItem {}
