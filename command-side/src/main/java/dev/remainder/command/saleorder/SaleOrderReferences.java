package dev.remainder.command.saleorder;

/** Numbers orders: {@code S00001}, {@code S00002}, … May leave gaps, never repeats. */
@FunctionalInterface
public interface SaleOrderReferences {

  String next();
}
