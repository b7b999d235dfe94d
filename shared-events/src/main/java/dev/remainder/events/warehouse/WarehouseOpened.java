package dev.remainder.events.warehouse;

/** A place to hold stock was opened. */
public record WarehouseOpened(String code, String name, String company) implements WarehouseEvent {}
