package dev.remainder.events.value;

/** Which demand: a line of a transfer. */
public record DemandKey(TransferId transferId, int line) {}
