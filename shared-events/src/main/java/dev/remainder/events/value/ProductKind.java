package dev.remainder.events.value;

/** Goods are tracked in stock; a service is not and never makes a transfer (domain.md 1). */
public enum ProductKind {
  GOODS,
  SERVICE
}
