package dev.remainder.query.history;

import static dev.remainder.query.language.Quantities.q;

import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import dev.remainder.query.transfer.TransferView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ships transfers as the command side would. */
final class SimulatedDeliveries {

  private final Ledger ledger;
  private final SimulatedStock stock;
  private final SimulatedTransfers transfers;

  SimulatedDeliveries(Ledger ledger, SimulatedStock stock, SimulatedTransfers transfers) {
    this.ledger = ledger;
    this.stock = stock;
    this.transfers = transfers;
  }

  void validate(TransferView transfer, boolean create, boolean oneOfEach) {
    var id = new TransferId(transfer.id());
    var validated = new ArrayList<ValidatedLine>();
    var kept = new HashMap<Integer, Quantity>();
    for (var line : transfer.lines()) {
      var done = oneOfEach ? line.reserved().min(q(1)) : line.reserved();
      var rest = line.demand().minus(done);
      kept.put(line.line(), create ? line.reserved().minus(done) : Quantity.ZERO);
      validated.add(
          new ValidatedLine(
              line.line(),
              line.sku(),
              line.name(),
              line.demand(),
              line.reserved(),
              done,
              create ? rest : Quantity.ZERO,
              create ? Quantity.ZERO : rest));
    }
    var isShort = validated.stream().anyMatch(it -> it.done().isLessThan(it.demand()));
    var backorder =
        create && isShort ? new TransferRef(id.backorder(), transfer.reference() + "B") : null;
    var order = new SaleOrderId(transfer.order().id());
    ledger.happens(
        transfer.id(),
        new DeliveryValidated(
            id,
            transfer.reference(),
            order,
            transfer.order().reference(),
            "WH",
            validated,
            CreateBackorder.ASK,
            PolicySource.OPERATION_TYPE,
            backorder,
            null));
    if (backorder == null && isShort) {
      ledger.happens(transfer.id(), remainderCancelled(transfer, order, validated));
    }
    for (var line : validated) {
      var item = new StockItemId("WH", line.sku());
      stock.ship(
          item, transfers.waiting(item, id, line.line()), line.done(), kept.get(line.line()));
    }
    if (backorder != null) {
      backorder(transfer, order, backorder, validated, kept);
    }
    ledger.happens(
        order.value(),
        new SaleOrderDeliveryRecorded(
            order, new TransferRef(id, transfer.reference()), validated, backorder));
  }

  private static RemainderCancelled remainderCancelled(
      TransferView transfer, SaleOrderId order, List<ValidatedLine> validated) {
    return new RemainderCancelled(
        new TransferId(transfer.id()),
        transfer.reference(),
        order,
        transfer.order().reference(),
        validated.stream()
            .filter(it -> it.cancelled().isPositive())
            .map(it -> new LineQuantity(it.line(), it.sku(), it.cancelled()))
            .toList(),
        RemainderCause.OPERATOR,
        PolicySource.OPERATION_TYPE,
        null);
  }

  private void backorder(
      TransferView transfer,
      SaleOrderId order,
      TransferRef backorder,
      List<ValidatedLine> validated,
      Map<Integer, Quantity> kept) {
    var agreed = transfers.terms(transfer.id());

    var lines =
        validated.stream()
            .filter(it -> it.backordered().isPositive())
            .map(it -> new TransferLine(it.line(), it.sku(), it.name(), it.backordered()))
            .toList();
    var parent = new TransferRef(new TransferId(transfer.id()), transfer.reference());
    ledger.happens(
        transfer.id(),
        new BackorderCreated(
            parent.id(), parent.reference(), backorder, order, agreed, "WH-OUT", lines));
    transfers.planBackorder(backorder, order, lines, parent, kept);
  }
}
