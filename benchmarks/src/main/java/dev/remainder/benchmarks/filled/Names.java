package dev.remainder.benchmarks.filled;

/** The references and customers of the orders, one after the other. */
final class Names {

  private static final int CUSTOMERS = 1000;

  private int orders;
  private int transfers;

  String nextOrder() {
    return "S%05d".formatted(++orders);
  }

  String nextTransfer() {
    return "WH/OUT/%05d".formatted(++transfers);
  }

  String nextCustomer() {
    return "Customer %d of many".formatted(1 + orders % CUSTOMERS);
  }
}
