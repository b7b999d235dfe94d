package dev.remainder.command.warehouse;

import dev.remainder.command.platform.Rejection;

/** Why something asked of a warehouse is refused. */
public enum WarehouseRejection implements Rejection {
  WAREHOUSE_EXISTS("There is a warehouse of this code already", 409),
  UNKNOWN_WAREHOUSE("There is no such warehouse", 404);

  private final String title;
  private final int status;

  WarehouseRejection(String title, int status) {
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
