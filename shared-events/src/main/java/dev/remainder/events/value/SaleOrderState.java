package dev.remainder.events.value;

/** Where a sale order stands (domain.md 1). */
public enum SaleOrderState {
  QUOTATION,
  CONFIRMED,
  CANCELLED
}
