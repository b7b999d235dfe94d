package dev.remainder.query.whatif;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.query.whatif.world.Course;
import dev.remainder.query.whatif.world.Delivery;
import dev.remainder.query.whatif.world.PlannedTransfer;
import dev.remainder.query.whatif.world.WithdrawnTransfer;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happened in one world, as far as it is compared. */
final class Tally implements Course {

  /** A transfer that has begun and has not ended. */
  private record Open(DeliveryTerms terms, boolean backorder, Instant since) {}

  private final ComparedPeriod period;
  private final Map<TransferId, Open> open = new HashMap<>();
  private final Map<SaleOrderId, OrderTally> orders = new LinkedHashMap<>();
  private final FillTally fill = new FillTally();
  private final TreeMap<LocalDate, DayTally> days = new TreeMap<>();
  private Quantity closedShort = Quantity.ZERO;
  private long deliveries;
  private long backorders;
  private boolean begun;

  Tally(ComparedPeriod period) {
    this.period = period;
  }

  @Override
  public void planned(PlannedTransfer it) {
    lookAtTheClock(it.at());
    if (period.isAbout(it.terms())
        && it.lines().stream().map(LineQuantity::sku).anyMatch(period::isAbout)) {
      open.put(it.transfer(), new Open(it.terms(), it.backorder(), it.at()));
      if (begun) {
        order(it.transfer(), it.terms());
        backorders += it.backorder() ? 1 : 0;
      }
    }
  }

  @Override
  public void delivered(Delivery it) {
    lookAtTheClock(it.at());
    close(it.transfer(), it.at());
    var lines = it.lines().stream().filter(line -> period.isAbout(line.sku())).toList();
    if (begun && period.isAbout(it.terms()) && !lines.isEmpty()) {
      count(it, lines);
    }
  }

  private void count(Delivery it, List<Delivery.Line> lines) {
    var order = order(it.transfer(), it.terms());
    var day =
        days.computeIfAbsent(LocalDate.ofInstant(it.at(), ZoneOffset.UTC), none -> new DayTally());
    deliveries++;
    for (var line : lines) {
      order.deliver(line.done(), it.at());
      day.deliver(line.done());
      closedShort = closedShort.plus(line.cancelled());
    }
    if (!it.backorder()) {
      fill.add(it.transfer().orderId(), lines);
      day.fill().add(it.transfer().orderId(), lines);
    }
  }

  @Override
  public void withdrawn(WithdrawnTransfer it) {
    lookAtTheClock(it.at());
    close(it.transfer(), it.at());
  }

  /** Nothing more happens; what is open is open until then. */
  void end() {
    lookAtTheClock(period.to());
    List.copyOf(open.keySet()).forEach(transfer -> close(transfer, period.to()));
  }

  /** What is open when the period begins belongs to it. */
  private void lookAtTheClock(Instant now) {
    if (!begun && period.hasBegunAt(now)) {
      begun = true;
      open.forEach((transfer, it) -> order(transfer, it.terms()));
    }
  }

  private void close(TransferId transfer, Instant at) {
    var closed = open.remove(transfer);
    if (closed != null && closed.backorder() && begun) {
      order(transfer, closed.terms())
          .wasBackordered(Duration.between(period.within(closed.since()), at));
    }
  }

  private OrderTally order(TransferId transfer, DeliveryTerms terms) {
    return orders.computeIfAbsent(transfer.orderId(), none -> new OrderTally(terms));
  }

  Map<SaleOrderId, OrderTally> orders() {
    return orders;
  }

  FillTally fill() {
    return fill;
  }

  Map<LocalDate, DayTally> days() {
    return days;
  }

  Quantity delivered() {
    return orders.values().stream()
        .map(OrderTally::delivered)
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  BigInteger waited() {
    return orders.values().stream()
        .map(OrderTally::waited)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  Duration backordered() {
    return orders.values().stream()
        .map(OrderTally::backordered)
        .reduce(Duration.ZERO, Duration::plus);
  }

  Quantity closedShort() {
    return closedShort;
  }

  long deliveries() {
    return deliveries;
  }

  long backorders() {
    return backorders;
  }
}
