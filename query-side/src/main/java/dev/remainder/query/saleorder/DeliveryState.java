package dev.remainder.query.saleorder;

/** How a transfer stands, as far as its order is told. */
public enum DeliveryState {
  OPEN,
  DONE,
  CANCELLED
}
