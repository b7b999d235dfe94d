package dev.remainder.command.automation;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;

/** Says of a transfer's line what its stock item has to know. */
final class TransferDemands {

  private TransferDemands() {}

  static Demand of(
      TransferId transfer,
      String reference,
      SaleOrderId order,
      DeliveryTerms terms,
      Reservation reservation,
      TransferLine line) {
    return new Demand(
        transfer,
        reference,
        order,
        line.line(),
        line.demand(),
        rank(terms, transfer, line.line()),
        reservation);
  }

  static AllocationRank rank(DeliveryTerms terms, TransferId transfer, int line) {
    return new AllocationRank(
        terms.priority(),
        terms.scheduledDate(),
        terms.confirmedAt(),
        terms.orderReference(),
        transfer,
        line);
  }
}
