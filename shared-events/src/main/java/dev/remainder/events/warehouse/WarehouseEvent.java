package dev.remainder.events.warehouse;

import dev.remainder.events.DomainEvent;

/** What can happen to a warehouse. */
public sealed interface WarehouseEvent extends DomainEvent permits WarehouseOpened {

  String code();
}
