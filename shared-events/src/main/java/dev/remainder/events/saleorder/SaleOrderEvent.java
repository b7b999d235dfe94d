package dev.remainder.events.saleorder;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.value.SaleOrderId;

/** What can happen to a sale order (domain.md 2). */
public sealed interface SaleOrderEvent extends DomainEvent
    permits SaleOrderQuoted,
        SaleOrderTermsChanged,
        SaleOrderConfirmed,
        SaleOrderLineAdded,
        SaleOrderLineRaised,
        SaleOrderLineLowered,
        SaleOrderCancelled,
        SaleOrderDeliveryRecorded,
        SaleOrderTransferCancelled {

  SaleOrderId orderId();
}
