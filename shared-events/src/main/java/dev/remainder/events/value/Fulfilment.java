package dev.remainder.events.value;

/**
 * Which transfer ships what was added to a confirmed order.
 *
 * @param opensTransfer the transfer is a new one, which is not a backorder (domain.md 2.5)
 * @param demand what that transfer has to ship of the line from now on
 */
public record Fulfilment(
    TransferId transferId, boolean opensTransfer, Quantity demand, DeliveryTerms terms) {}
