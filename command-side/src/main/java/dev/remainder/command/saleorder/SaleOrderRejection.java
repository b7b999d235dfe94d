package dev.remainder.command.saleorder;

import dev.remainder.command.platform.Rejection;

/** Why something asked of a sale order is refused (domain.md 2). */
public enum SaleOrderRejection implements Rejection {
  ORDER_ALREADY_CONFIRMED("The order is confirmed already", 409),
  ORDER_CANCELLED("The order is cancelled", 409),
  BELOW_DELIVERED("Less than was delivered", 409),
  UNKNOWN_ORDER_LINE("The order has no such line", 404),
  UNKNOWN_ORDER("There is no such order", 404);

  private final String title;
  private final int status;

  SaleOrderRejection(String title, int status) {
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
