package dev.remainder.command.transfer;

import dev.remainder.events.value.Quantity;

/**
 * A line that ships less than its demand.
 *
 * @param remainder demand less done
 */
public record ShortLine(int line, String sku, Quantity demand, Quantity done, Quantity remainder) {}
