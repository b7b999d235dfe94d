package dev.remainder.query.reporting;

import static dev.remainder.query.language.Quantities.q;

import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.value.ValidatedLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An order and its transfers, played to the log step by step; lines are numbered from 1. */
final class Sale {

  /** What becomes of what a delivery leaves over. */
  enum Rest {
    BACKORDER,
    NEVER,
    NO_BACKORDER
  }

  private final DatedLog log;
  private final SaleOrderId id = new SaleOrderId(UUID.randomUUID().toString());
  private final DeliveryTerms terms;
  private final List<TransferLine> lines = new ArrayList<>();
  private TransferId transfer = TransferId.of(id, 1);
  private int number = 1;
  private TransferRef parent;

  /** Confirmed at that moment; its first transfer waits. */
  Sale(DatedLog log, DeliveryTerms terms, TransferLine... ordered) {
    this.log = log;
    this.terms = terms;
    lines.addAll(List.of(ordered));
    var goods =
        lines.stream()
            .map(
                it -> new OrderLine(it.line(), it.sku(), it.name(), ProductKind.GOODS, it.demand()))
            .toList();
    log.append(
        terms.confirmedAt(),
        "sales",
        id.value(),
        new SaleOrderQuoted(
            id,
            terms.orderReference(),
            terms.customer(),
            terms.warehouse(),
            terms.company(),
            null,
            null,
            terms.priority(),
            terms.scheduledDate(),
            goods),
        new SaleOrderConfirmed(id, terms, goods, transfer));
    plan(terms.confirmedAt());
  }

  static DeliveryTerms terms(
      String reference, String customer, String warehouse, Instant confirmedAt, Instant scheduled) {
    return new DeliveryTerms(
        reference,
        customer,
        warehouse,
        "My Company",
        PickingPolicy.AS_SOON_AS_POSSIBLE,
        null,
        Priority.NORMAL,
        scheduled,
        confirmedAt);
  }

  String transferId() {
    return transfer.value();
  }

  void reserve(Instant at, int line, long quantity, TransferState state) {
    var it = lines.get(line - 1);
    log.append(
        at,
        "system",
        transfer.value(),
        new TransferReserved(
            transfer,
            reference(),
            line,
            it.sku(),
            q(quantity),
            q(quantity),
            AllocationCause.RECEIPT,
            state));
  }

  /**
   * @param done of each line, in their order
   */
  void deliver(Instant at, String by, Rest rest, long... done) {
    var validated = new ArrayList<ValidatedLine>();
    var left = new ArrayList<TransferLine>();
    for (var it : lines) {
      var shipped = q(done[validated.size()]);
      var over = it.demand().lessAtMost(shipped);
      var kept = rest == Rest.BACKORDER ? over : q(0);
      validated.add(
          new ValidatedLine(
              it.line(),
              it.sku(),
              it.name(),
              it.demand(),
              shipped,
              shipped,
              kept,
              over.minus(kept)));
      if (over.isPositive()) {
        left.add(new TransferLine(it.line(), it.sku(), it.name(), over));
      }
    }
    var backorder =
        rest == Rest.BACKORDER && !left.isEmpty()
            ? new TransferRef(transfer.backorder(), reference() + "B")
            : null;
    var policy = rest == Rest.NEVER ? CreateBackorder.NEVER : CreateBackorder.ASK;
    log.append(
        at,
        by,
        transfer.value(),
        new DeliveryValidated(
            transfer,
            reference(),
            id,
            terms.orderReference(),
            terms.warehouse(),
            validated,
            policy,
            PolicySource.OPERATION_TYPE,
            backorder,
            null));
    var shippedFrom = new TransferRef(transfer, reference());
    if (backorder != null) {
      log.append(
          at,
          by,
          transfer.value(),
          new BackorderCreated(transfer, reference(), backorder, id, terms, "OUT", left));
    } else if (!left.isEmpty()) {
      log.append(at, by, transfer.value(), closed(left, rest));
    }
    lines.clear();
    lines.addAll(left);
    if (backorder != null) {
      parent = shippedFrom;
      transfer = backorder.id();
      number++;
      plan(at);
    }
    log.append(
        at, by, id.value(), new SaleOrderDeliveryRecorded(id, shippedFrom, validated, backorder));
  }

  void cancelTransfer(Instant at, String by, String reason) {
    log.append(at, by, transfer.value(), cancelled(TransferCancelCause.OPERATOR, reason));
    log.append(
        at,
        by,
        id.value(),
        new SaleOrderTransferCancelled(
            id, new TransferRef(transfer, reference()), TransferCancelCause.OPERATOR, open()));
  }

  void cancelOrder(Instant at, String by, String reason) {
    log.append(
        at,
        by,
        id.value(),
        new SaleOrderCancelled(id, terms.orderReference(), reason, List.of(transfer)));
    log.append(at, by, transfer.value(), cancelled(TransferCancelCause.ORDER_CANCELLED, reason));
  }

  private TransferCancelled cancelled(TransferCancelCause cause, String reason) {
    return new TransferCancelled(
        transfer, reference(), id, terms.warehouse(), open(), cause, reason);
  }

  private RemainderCancelled closed(List<TransferLine> left, Rest rest) {
    return new RemainderCancelled(
        transfer,
        reference(),
        id,
        terms.orderReference(),
        left.stream().map(it -> new LineQuantity(it.line(), it.sku(), it.demand())).toList(),
        rest == Rest.NEVER ? RemainderCause.POLICY : RemainderCause.OPERATOR,
        PolicySource.OPERATION_TYPE,
        rest == Rest.NEVER ? null : "out of print");
  }

  private List<LineQuantity> open() {
    return lines.stream().map(it -> new LineQuantity(it.line(), it.sku(), it.demand())).toList();
  }

  private void plan(Instant at) {
    log.append(
        at,
        "system",
        transfer.value(),
        new TransferPlanned(
            transfer,
            reference(),
            id,
            terms,
            "OUT",
            new Reservation(ReservationMethod.AT_CONFIRM, Instant.EPOCH),
            List.copyOf(lines),
            parent));
  }

  private String reference() {
    return "OUT/" + terms.orderReference() + "/" + number;
  }
}
