package dev.remainder.events.value;

/**
 * So much of one line.
 *
 * @param line the order line's number
 * @param quantity in the product's unit
 */
public record LineQuantity(int line, String sku, Quantity quantity) {}
