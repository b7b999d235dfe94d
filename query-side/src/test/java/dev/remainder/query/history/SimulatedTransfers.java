package dev.remainder.query.history;

import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.stockitem.QueueLineView;
import dev.remainder.query.transfer.TransferLineView;
import dev.remainder.query.transfer.TransferView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Makes and changes transfers as the command side would. */
final class SimulatedTransfers {

  private final Ledger ledger;
  private final SimulatedStock stock;
  private final Map<String, Terms> terms = new HashMap<>();

  /** What a transfer has from its order. */
  private record Terms(DeliveryTerms delivery, Reservation reservation) {}

  SimulatedTransfers(Ledger ledger, SimulatedStock stock) {
    this.ledger = ledger;
    this.stock = stock;
  }

  void order(OrderEvents order, String reference, DeliveryTerms agreed, Reservation reservation) {
    ledger.happens(order.stream(), order.quoted());
    var id = TransferId.of(order.id(), 1);
    terms.put(id.value(), new Terms(agreed, reservation));
    ledger.happens(order.stream(), new SaleOrderConfirmed(order.id(), agreed, order.lines(), id));
    var lines =
        order.lines().stream()
            .map(it -> new TransferLine(it.line(), it.sku(), it.name(), it.quantity()))
            .toList();
    plan(id, reference, order.id(), lines, null, Map.of());
  }

  void planBackorder(
      TransferRef backorder,
      SaleOrderId order,
      List<TransferLine> lines,
      TransferRef parent,
      Map<Integer, Quantity> inherited) {
    terms.put(backorder.id().value(), terms.get(parent.id().value()));
    plan(backorder.id(), backorder.reference(), order, lines, parent, inherited);
  }

  private void plan(
      TransferId id,
      String reference,
      SaleOrderId order,
      List<TransferLine> lines,
      TransferRef parent,
      Map<Integer, Quantity> inherited) {
    var its = terms.get(id.value());
    ledger.happens(
        id.value(),
        new TransferPlanned(
            id, reference, order, its.delivery(), "WH-OUT", its.reservation(), lines, parent));
    for (var line : lines) {
      var demand =
          new Demand(
              id,
              reference,
              order,
              line.line(),
              line.demand(),
              rank(id, line.line()),
              its.reservation());
      stock.demand(
          new StockItemId("WH", line.sku()),
          demand,
          inherited.getOrDefault(line.line(), Quantity.ZERO),
          parent == null ? null : parent.id());
    }
  }

  void unreserve(TransferView transfer) {
    var id = new TransferId(transfer.id());
    ledger.happens(
        transfer.id(),
        new TransferUnreserved(
            id,
            transfer.reference(),
            "WH",
            null,
            some(transfer, TransferLineView::demand),
            some(transfer, TransferLineView::reserved),
            TransferState.WAITING));
    for (var line : transfer.lines()) {
      var item = new StockItemId("WH", line.sku());
      var waiting = waiting(item, id, line.line());
      if (!ledger.unreserved.contains(SimulatedStock.key(waiting))) {
        stock.unreserve(item, waiting);
      }
    }
  }

  void check(TransferView transfer) {
    var id = new TransferId(transfer.id());
    ledger.happens(
        transfer.id(),
        new AvailabilityChecked(id, transfer.reference(), "WH", null, List.of(), transfer.state()));
    for (var line : transfer.lines()) {
      stock.check(new StockItemId("WH", line.sku()), new DemandKey(id, line.line()));
    }
  }

  void reschedule(TransferView transfer, Priority priority, Instant date, Reservation reservation) {
    var id = new TransferId(transfer.id());
    var before = terms.get(transfer.id());
    var after = new Terms(before.delivery().rescheduled(priority, date), reservation);
    terms.put(transfer.id(), after);
    ledger.happens(
        transfer.id(),
        new TransferRescheduled(
            id,
            transfer.reference(),
            new SaleOrderId(transfer.order().id()),
            after.delivery(),
            after.reservation(),
            List.of(),
            transfer.state()));
    for (var line : transfer.lines()) {
      stock.rerank(new StockItemId("WH", line.sku()), rank(id, line.line()), after.reservation());
    }
  }

  void cancel(TransferView transfer) {
    var id = new TransferId(transfer.id());
    var order = new SaleOrderId(transfer.order().id());
    var givenUp = some(transfer, TransferLineView::demand);
    ledger.happens(
        transfer.id(),
        new TransferCancelled(
            id, transfer.reference(), order, "WH", givenUp, TransferCancelCause.OPERATOR, null));
    for (var line : transfer.lines()) {
      var item = new StockItemId("WH", line.sku());
      stock.withdraw(item, waiting(item, id, line.line()));
    }
    ledger.happens(
        order.value(),
        new SaleOrderTransferCancelled(
            order,
            new TransferRef(id, transfer.reference()),
            TransferCancelCause.OPERATOR,
            givenUp));
  }

  DeliveryTerms terms(String transfer) {
    return Objects.requireNonNull(terms.get(transfer)).delivery();
  }

  QueueLineView waiting(StockItemId item, TransferId id, int line) {
    return ledger.stock.get(item.toString()).queue().lines().get(new DemandKey(id, line));
  }

  private AllocationRank rank(TransferId id, int line) {
    var its = terms.get(id.value()).delivery();
    return new AllocationRank(
        its.priority(), its.scheduledDate(), its.confirmedAt(), its.orderReference(), id, line);
  }

  private static List<LineQuantity> some(
      TransferView transfer, Function<TransferLineView, Quantity> part) {
    return transfer.lines().stream()
        .map(it -> new LineQuantity(it.line(), it.sku(), part.apply(it)))
        .toList();
  }
}
