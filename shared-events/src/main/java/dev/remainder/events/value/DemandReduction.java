package dev.remainder.events.value;

/**
 * How much less an open transfer has to ship because its order line was lowered.
 *
 * @param demand what it still has to ship of the line
 */
public record DemandReduction(TransferId transferId, Quantity by, Quantity demand) {}
