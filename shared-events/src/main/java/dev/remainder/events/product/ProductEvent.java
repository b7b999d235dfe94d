package dev.remainder.events.product;

import dev.remainder.events.DomainEvent;

/** What can happen to a product. */
public sealed interface ProductEvent extends DomainEvent permits ProductIntroduced {

  String sku();
}
