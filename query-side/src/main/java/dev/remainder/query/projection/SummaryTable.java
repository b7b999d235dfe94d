package dev.remainder.query.projection;

/**
 * A table of a projection whose rows belong to no single stream: it sums up others, in the
 * transaction that changes them.
 *
 * @param name without schema
 * @param counts in SQL, of which rows the content matters: one that sums up to nothing may be there
 *     or not
 */
public record SummaryTable(String name, String counts) {}
