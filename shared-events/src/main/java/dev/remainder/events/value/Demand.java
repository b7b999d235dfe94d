package dev.remainder.events.value;

/**
 * What one transfer line asks of one stock item.
 *
 * @param quantity still to be shipped, in the product's unit
 */
public record Demand(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    int line,
    Quantity quantity,
    AllocationRank rank,
    Reservation reservation) {

  public DemandKey key() {
    return new DemandKey(transferId, line);
  }

  public Demand of(Quantity other) {
    return new Demand(transferId, reference, orderId, line, other, rank, reservation);
  }

  public Demand ranked(AllocationRank newRank, Reservation newReservation) {
    return new Demand(transferId, reference, orderId, line, quantity, newRank, newReservation);
  }
}
