package dev.remainder.events.value;

/**
 * What a transfer is to ship of one order line.
 *
 * @param line the order line's number
 * @param demand in the product's unit
 */
public record TransferLine(int line, String sku, String name, Quantity demand) {}
