package dev.remainder.query.saleorder;

/** A transfer of an order, as far as the order is told. */
public record OrderDelivery(String transferId, DeliveryState state) {}
