package dev.remainder.allinone.demo;

import java.util.List;

/**
 * One of the demo's everyday orders.
 *
 * @param days from today to its scheduled date; negative is the past
 * @param fate how far it has come
 */
record DemoSale(String customer, boolean urgent, int days, Fate fate, List<Line> lines) {

  record Line(String sku, int quantity) {}

  /** What is done with an order once it is quoted; each but the first confirms it. */
  enum Fate {
    QUOTED,
    CONFIRMED,
    SHIPPED,
    BACKORDERED,
    CLOSED_SHORT,
    TRANSFER_CANCELLED,
    ORDER_CANCELLED
  }

  static DemoSale of(String customer, int days, Fate fate, Line... lines) {
    return new DemoSale(customer, false, days, fate, List.of(lines));
  }

  DemoSale isUrgent() {
    return new DemoSale(customer, true, days, fate, lines);
  }
}
