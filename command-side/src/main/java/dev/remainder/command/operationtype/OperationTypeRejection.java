package dev.remainder.command.operationtype;

import dev.remainder.command.platform.Rejection;

/** Why something asked of an operation type is refused. */
public enum OperationTypeRejection implements Rejection {
  UNKNOWN_OPERATION_TYPE("There is no such operation type");

  private final String title;

  OperationTypeRejection(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return 404;
  }
}
