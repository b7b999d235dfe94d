package dev.remainder.events.value;

/**
 * What validating did with one line: demand = done + backordered + cancelled, unless more was
 * delivered than asked (domain.md 6).
 *
 * @param reserved what stock was held for the line when it was validated
 */
public record ValidatedLine(
    int line,
    String sku,
    String name,
    Quantity demand,
    Quantity reserved,
    Quantity done,
    Quantity backordered,
    Quantity cancelled) {}
