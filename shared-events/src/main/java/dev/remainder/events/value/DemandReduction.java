package dev.remainder.events.value;

/** How much less an open transfer has to ship because its order line was lowered. */
public record DemandReduction(TransferId transferId, Quantity by) {}
