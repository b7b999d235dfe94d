package dev.remainder.query.audit;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferState;
import java.util.HashMap;
import java.util.Map;

/**
 * What holds between the streams: at the end of every transaction, so it is checked at the end of
 * the log as one snapshot shows it.
 */
final class BetweenStreams {

  /** Which line of which order. */
  private record OrderLineKey(String order, int line) {}

  /** What the transfers of an order did with one of its lines. */
  private static final class Shipped {
    private Quantity done = Quantity.ZERO;
    private Quantity open = Quantity.ZERO;
    private Quantity cancelled = Quantity.ZERO;
    private boolean moreThanAsked;

    private void add(TransferFigures transfer, TransferLineFigures line) {
      done = done.plus(line.done);
      cancelled = cancelled.plus(line.cancelled);
      open = transfer.isOpen() ? open.plus(line.demand) : open;
      moreThanAsked |= line.done.isMoreThan(line.demand);
    }
  }

  private final AuditedLog log;
  private final Findings findings;
  private final Map<OrderLineKey, Shipped> shipped = new HashMap<>();
  private final Map<String, Quantity> held = new HashMap<>();

  BetweenStreams(AuditedLog log, Findings findings) {
    this.log = log;
    this.findings = findings;
  }

  void check() {
    log.transfers().all().forEach(this::addUp);
    log.orders()
        .all()
        .forEach((stream, order) -> {
          if (order.confirmed) {
            order.lines.forEach((number, line) -> check(stream, number, line));
          }
        });
    log.stock()
        .all()
        .forEach((stream, item) -> {
          var reserved = item.told.reserved();
          var holding = held.getOrDefault(stream, Quantity.ZERO);
          findings.check(
              Equation.STOCK_RESERVED,
              reserved.equals(holding),
              log.endOf(stream),
              "reserved %s, but open transfers hold %s",
              reserved,
              holding);
        });
  }

  private void addUp(String stream, TransferFigures transfer) {
    transfer.lines.forEach((number, line) -> {
      shipped
          .computeIfAbsent(new OrderLineKey(transfer.order, number), none -> new Shipped())
          .add(transfer, line);
      if (transfer.isOpen()) {
        held.merge(
            new StockItemId(transfer.warehouse, line.sku).toString(),
            line.reserved,
            Quantity::plus);
      } else if (transfer.state == TransferState.DONE) {
        findings.check(
            Equation.REMAINDER,
            line.isRemainderPlaced(),
            log.endOf(stream),
            "line %d: backordered %s of which a backorder has %s, cancelled %s of which %s is told",
            number,
            line.backordered,
            line.passedOn,
            line.cancelled,
            line.closedShort);
      }
    });
  }

  private void check(String stream, int number, OrderLineFigures line) {
    if (!line.isGoods()) {
      return;
    }
    var by = shipped.getOrDefault(new OrderLineKey(stream, number), new Shipped());
    var cancelled = by.cancelled.minus(line.restored);
    // Who ships more than was asked leaves less open than its order's transfers may still give up.
    var same = line.open().equals(by.open) && line.cancelled.equals(cancelled);
    findings.check(
        Equation.ORDER_LINE,
        line.delivered.equals(by.done) && (same || by.moreThanAsked),
        log.endOf(stream),
        "line %d: %s, but its transfers delivered %s, have %s open, cancelled %s",
        number,
        line,
        by.done,
        by.open,
        cancelled);
  }
}
