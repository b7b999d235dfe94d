package dev.remainder.query.audit;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds between the streams: at the end of every transaction, so it is checked at the end of
 * the log as one snapshot shows it. Given in the order of their identifiers, an order is followed
 * by its transfers (ADR 4), so only one order at a time is kept in mind; of a stock item only what
 * it says is reserved, and what transfers hold of it.
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

  /** An order whose transfers are still to come. */
  private record Opened(Place end, OrderFigures figures) {}

  /** What a stock item says of itself. */
  private record Promised(Place end, Quantity reserved) {}

  private final Findings findings;
  private final Map<OrderLineKey, Shipped> shipped = new HashMap<>();
  private final Map<String, Quantity> held = new HashMap<>();
  private final List<Promised> promised = new ArrayList<>();
  private @Nullable Opened opened;

  BetweenStreams(Findings findings) {
    this.findings = findings;
  }

  /**
   * @param stream the next one in the order of identifiers, character by character
   */
  void take(String stream, AuditedLog log) {
    if (opened != null && !stream.startsWith(opened.end().stream() + ".")) {
      settle(opened);
    }
    var order = log.orders().all().get(stream);
    var transfer = log.transfers().all().get(stream);
    var item = log.stock().all().get(stream);
    if (order != null) {
      opened = new Opened(log.endOf(stream), order);
    } else if (transfer != null) {
      findings.check(
          Equation.TRANSFER_ORDER,
          opened != null && opened.end().stream().equals(transfer.order),
          log.endOf(stream),
          "it says it is of order %s",
          transfer.order);
      addUp(log.endOf(stream), transfer);
    } else if (item != null) {
      promised.add(new Promised(log.endOf(stream), item.told.reserved()));
    }
  }

  /** After the last stream. */
  void end() {
    if (opened != null) {
      settle(opened);
    }
    promised.forEach(item -> {
      var holding = held.getOrDefault(item.end().stream(), Quantity.ZERO);
      findings.check(
          Equation.STOCK_RESERVED,
          item.reserved().equals(holding),
          item.end(),
          "reserved %s, but open transfers hold %s",
          item.reserved(),
          holding);
    });
  }

  private void settle(Opened order) {
    if (order.figures().confirmed) {
      order.figures().lines.forEach((number, line) -> check(order.end(), number, line));
    }
    opened = null;
    shipped.clear();
  }

  private void addUp(Place end, TransferFigures transfer) {
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
            end,
            "line %d: backordered %s of which a backorder has %s, cancelled %s of which %s is told",
            number,
            line.backordered,
            line.passedOn,
            line.cancelled,
            line.closedShort);
      }
    });
  }

  private void check(Place end, int number, OrderLineFigures line) {
    if (!line.isGoods()) {
      return;
    }
    var by = shipped.getOrDefault(new OrderLineKey(end.stream(), number), new Shipped());
    var cancelled = by.cancelled.minus(line.restored);
    // Who ships more than was asked leaves less open than its order's transfers may still give up.
    var same = line.open().equals(by.open) && line.cancelled.equals(cancelled);
    findings.check(
        Equation.ORDER_LINE,
        line.delivered.equals(by.done) && (same || by.moreThanAsked),
        end,
        "line %d: %s, but its transfers delivered %s, have %s open, cancelled %s",
        number,
        line,
        by.done,
        by.open,
        cancelled);
  }
}
