package dev.remainder.events.product;

import dev.remainder.events.value.ProductKind;

/** Something can be sold. */
public record ProductIntroduced(String sku, String name, ProductKind kind)
    implements ProductEvent {}
