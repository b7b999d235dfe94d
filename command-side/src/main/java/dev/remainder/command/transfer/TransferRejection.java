package dev.remainder.command.transfer;

import dev.remainder.command.platform.Rejection;

/** Why something asked of a transfer is refused (domain.md 3). */
public enum TransferRejection implements Rejection {
  TRANSFER_NOT_READY("The transfer is not ready", 409),
  TRANSFER_ALREADY_DONE("The transfer is done already", 409),
  TRANSFER_CANCELLED("The transfer is cancelled", 409),
  NOTHING_TO_SHIP("There is nothing to ship", 409),
  UNKNOWN_LINE("The transfer has no such line", 409),
  OVER_DELIVERY("More than was asked for", 409),
  INSUFFICIENT_STOCK("There is not enough stock", 409),
  BACKORDER_DECISION_REQUIRED("Create a backorder?", 409),
  BACKORDER_NOT_ALLOWED("Backorders are not allowed here", 409),
  CANCEL_NOT_ALLOWED("The remainder may not be cancelled here", 409),
  UNKNOWN_TRANSFER("There is no such transfer", 404);

  private final String title;
  private final int status;

  TransferRejection(String title, int status) {
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
