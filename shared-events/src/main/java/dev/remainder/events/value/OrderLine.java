package dev.remainder.events.value;

/**
 * A line of a sale order. {@code line} counts from 1 and keeps its number on every transfer.
 *
 * @param name the product's name when the line was written
 * @param quantity ordered, in the product's unit
 */
public record OrderLine(int line, String sku, String name, ProductKind kind, Quantity quantity) {}
