package dev.remainder.command.stockitem;

import dev.remainder.command.testing.Sample;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.time.Instant;

/** A transfer's line that wants a stock item: normal, for next week, confirmed in its turn. */
record ADemand(
    int order,
    int line,
    Quantity quantity,
    Priority priority,
    Instant scheduledDate,
    Instant confirmedAt,
    Reservation reservation) {

  /** The line of the transfer of the first, second, … confirmed order. */
  static ADemand number(int order) {
    var confirmed = Sample.inDays(-30).plusSeconds(order);
    return new ADemand(
        order,
        1,
        Sample.q(10),
        Priority.NORMAL,
        Sample.inDays(7),
        confirmed,
        new Reservation(ReservationMethod.AT_CONFIRM, confirmed));
  }

  ADemand of(long units) {
    return of(Sample.q(units));
  }

  ADemand of(Quantity units) {
    return new ADemand(order, line, units, priority, scheduledDate, confirmedAt, reservation);
  }

  ADemand line(int number) {
    return new ADemand(order, number, quantity, priority, scheduledDate, confirmedAt, reservation);
  }

  ADemand urgent() {
    return new ADemand(
        order, line, quantity, Priority.URGENT, scheduledDate, confirmedAt, reservation);
  }

  ADemand scheduled(Instant date) {
    return new ADemand(order, line, quantity, priority, date, confirmedAt, reservation);
  }

  ADemand manual() {
    return reserving(new Reservation(ReservationMethod.MANUAL, null));
  }

  ADemand byDate(Instant from) {
    return reserving(new Reservation(ReservationMethod.BY_DATE, from));
  }

  private ADemand reserving(Reservation other) {
    return new ADemand(order, line, quantity, priority, scheduledDate, confirmedAt, other);
  }

  TransferId transfer() {
    return TransferId.of(new SaleOrderId("order-" + order), 1);
  }

  String reference() {
    return "WH/OUT/0000" + order;
  }

  AllocationRank rank() {
    return new AllocationRank(
        priority, scheduledDate, confirmedAt, "S0000" + order, transfer(), line);
  }

  Demand demand() {
    return new Demand(
        transfer(),
        reference(),
        new SaleOrderId("order-" + order),
        line,
        quantity,
        rank(),
        reservation);
  }

  Waiting holding(long reserved) {
    return new Waiting(demand(), Sample.q(reserved), false);
  }

  Waiting unreserved() {
    return new Waiting(demand(), Quantity.ZERO, true);
  }
}
