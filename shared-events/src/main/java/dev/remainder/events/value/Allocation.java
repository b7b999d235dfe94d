package dev.remainder.events.value;

/**
 * One decision of the allocator, told so that it can be explained later (domain.md 4).
 *
 * @param asked what the line still missed
 * @param free what was free when its turn came
 * @param given the smaller of the two
 * @param reserved what the line holds now
 * @param rank its place among those that were waiting, from 1
 */
public record Allocation(
    TransferId transferId,
    String reference,
    int line,
    Quantity asked,
    Quantity free,
    Quantity given,
    Quantity reserved,
    int rank) {}
