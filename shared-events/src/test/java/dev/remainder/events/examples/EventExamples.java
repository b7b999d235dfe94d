package dev.remainder.events.examples;

import dev.remainder.events.DomainEvent;
import java.util.List;

/** One example of every event, with everything set that may be set. */
public final class EventExamples {

  private static final List<DomainEvent> ALL =
      List.of(
          SaleOrderEvents.quoted(),
          SaleOrderEvents.termsChanged(),
          SaleOrderEvents.confirmed(),
          SaleOrderEvents.lineAdded(),
          SaleOrderEvents.lineRaised(),
          SaleOrderEvents.lineLowered(),
          SaleOrderEvents.cancelled(),
          SaleOrderEvents.deliveryRecorded(),
          SaleOrderEvents.transferCancelled(),
          TransferEvents.planned(),
          TransferEvents.demandRaised(),
          TransferEvents.demandLowered(),
          TransferEvents.reserved(),
          TransferEvents.displaced(),
          TransferEvents.availabilityChecked(),
          TransferEvents.unreserved(),
          TransferEvents.rescheduled(),
          TransferEvents.validated(),
          TransferEvents.backorderCreated(),
          TransferEvents.remainderCancelled(),
          TransferEvents.cancelled(),
          StockItemEvents.opened(),
          StockItemEvents.received(),
          StockItemEvents.counted(),
          StockItemEvents.demanded(),
          StockItemEvents.demandRaised(),
          StockItemEvents.demandLowered(),
          StockItemEvents.reranked(),
          StockItemEvents.allocated(),
          StockItemEvents.unreserved(),
          StockItemEvents.shipped(),
          StockItemEvents.withdrawn(),
          SetupEvents.warehouseOpened(),
          SetupEvents.operationTypeCreated(),
          SetupEvents.operationTypeChanged(),
          SetupEvents.productIntroduced(),
          SetupEvents.settingsEstablished(),
          SetupEvents.pickingPolicyChosen());

  private EventExamples() {}

  /**
   * @throws AssertionError if nobody wrote an example of this event
   */
  public static DomainEvent of(Class<?> type) {
    return ALL.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError("Add an example of " + type.getSimpleName() + " to EventExamples"));
  }
}
