package dev.remainder.command.product;

import dev.remainder.command.platform.Rejection;

/** Why something asked of a product is refused. */
public enum ProductRejection implements Rejection {
  PRODUCT_EXISTS("There is a product of this sku already", 409),
  UNKNOWN_PRODUCT("There is no such product", 404);

  private final String title;
  private final int status;

  ProductRejection(String title, int status) {
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
