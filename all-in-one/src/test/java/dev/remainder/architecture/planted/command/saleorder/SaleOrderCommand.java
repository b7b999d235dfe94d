package dev.remainder.architecture.planted.command.saleorder;

public interface SaleOrderCommand {}
