package dev.remainder.query.reporting;

import dev.remainder.events.value.Quantity;

/** Where what a backorder owes is expected to come from. */
enum ExpectedFrom {
  /** Stock is held for all of it. */
  RESERVED_STOCK,
  /** Stock is held for a part; the rest waits for goods. */
  RESERVED_STOCK_AND_GOODS_TO_COME,
  /** Stock is free, but not promised to it: its turn has not come, or availability is checked. */
  FREE_STOCK,
  /** It waits for goods. */
  GOODS_TO_COME;

  /**
   * @param someIsFree whether any of the stock is promised to nobody
   */
  static ExpectedFrom of(Quantity quantity, Quantity reserved, boolean someIsFree) {
    if (!reserved.isLessThan(quantity)) {
      return RESERVED_STOCK;
    }
    if (someIsFree) {
      return FREE_STOCK;
    }
    return reserved.isPositive() ? RESERVED_STOCK_AND_GOODS_TO_COME : GOODS_TO_COME;
  }
}
