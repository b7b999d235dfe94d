package dev.remainder.events.value;

/**
 * A promise taken back because a count found less than was promised (domain.md 4).
 *
 * @param quantity taken from the line
 * @param reserved what it still holds
 */
public record Displacement(
    TransferId transferId, String reference, int line, Quantity quantity, Quantity reserved) {}
