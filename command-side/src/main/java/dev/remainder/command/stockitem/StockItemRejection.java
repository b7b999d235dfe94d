package dev.remainder.command.stockitem;

import dev.remainder.command.platform.Rejection;

/** Why something asked of a stock item is refused. */
public enum StockItemRejection implements Rejection {
  INSUFFICIENT_STOCK("There is not enough stock", 409),
  UNKNOWN_STOCK_ITEM("There is no such product at this warehouse", 404);

  private final String title;
  private final int status;

  StockItemRejection(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
