package dev.remainder.command.saleorder;

import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.events.value.TransferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an order, folded from its events. Immutable.
 *
 * @param terms what it was quoted with
 * @param delivery what its transfers are made from; null until it is confirmed
 * @param transfersPlanned how many transfers it opened, backorders not counted
 */
record OrderProgress(
    SaleOrderId id,
    String reference,
    String customer,
    String warehouse,
    String company,
    SaleOrderState state,
    QuotationTerms terms,
    @Nullable DeliveryTerms delivery,
    OrderedLines lines,
    OpenTransfers open,
    int transfersPlanned) {

  static @Nullable OrderProgress evolve(@Nullable OrderProgress order, SaleOrderEvent event) {
    if (event instanceof SaleOrderQuoted quoted) {
      return new OrderProgress(
          quoted.orderId(),
          quoted.reference(),
          quoted.customer(),
          quoted.warehouse(),
          quoted.company(),
          SaleOrderState.QUOTATION,
          new QuotationTerms(
              quoted.pickingPolicy(),
              quoted.createBackorder(),
              quoted.priority(),
              quoted.scheduledDate()),
          null,
          OrderedLines.of(quoted.lines()),
          OpenTransfers.NONE,
          0);
    }
    return order == null ? null : order.after(event);
  }

  /** The id of the next transfer that is no backorder. */
  TransferId nextTransfer() {
    return TransferId.of(id, transfersPlanned + 1);
  }

  private OrderProgress after(SaleOrderEvent event) {
    return switch (event) {
      case SaleOrderQuoted quoted -> this;
      case SaleOrderTermsChanged changed ->
          new OrderProgress(
              id,
              reference,
              customer,
              warehouse,
              company,
              state,
              new QuotationTerms(
                  changed.pickingPolicy(),
                  changed.createBackorder(),
                  changed.priority(),
                  changed.scheduledDate()),
              null,
              lines,
              open,
              transfersPlanned);
      case SaleOrderConfirmed confirmed -> confirmed(confirmed);
      case SaleOrderLineAdded added ->
          with(lines.with(OrderedLine.of(added.line())))
              .shipping(added.line().line(), added.fulfilment());
      case SaleOrderLineRaised raised ->
          with(lines.changing(raised.line().line(), line -> line.ordering(raised.after())))
              .shipping(raised.line().line(), raised.fulfilment());
      case SaleOrderLineLowered lowered -> lowered(lowered);
      case SaleOrderCancelled cancelled ->
          with(lines.cancellingAllOpen()).with(OpenTransfers.NONE).in(SaleOrderState.CANCELLED);
      case SaleOrderDeliveryRecorded recorded -> delivered(recorded);
      case SaleOrderTransferCancelled cancelled -> {
        var changed = lines;
        for (var line : cancelled.lines()) {
          changed =
              changed.changing(line.line(), it -> it.cancelling(line.quantity().min(it.open())));
        }
        yield with(changed).with(open.without(cancelled.transfer().id()));
      }
    };
  }

  private OrderProgress confirmed(SaleOrderConfirmed confirmed) {
    var transfer = confirmed.transferId();
    return new OrderProgress(
        id,
        reference,
        customer,
        warehouse,
        company,
        SaleOrderState.CONFIRMED,
        terms,
        confirmed.terms(),
        lines,
        transfer == null ? open : open.with(transfer, lines.openGoods()),
        transfer == null ? transfersPlanned : transfersPlanned + 1);
  }

  private OrderProgress lowered(SaleOrderLineLowered lowered) {
    var changed =
        lines.changing(
            lowered.line(),
            line -> line.ordering(lowered.after()).restoring(lowered.cancelledReduced()));
    var reduced = open;
    for (var reduction : lowered.reductions()) {
      reduced = reduced.demanding(reduction.transferId(), lowered.line(), reduction.demand());
    }
    return with(changed).with(reduced);
  }

  private OrderProgress delivered(SaleOrderDeliveryRecorded recorded) {
    var changed = lines;
    var next = open.without(recorded.transfer().id());
    var backorder = recorded.backorder();
    for (var line : recorded.lines()) {
      changed =
          changed.changing(
              line.line(), it -> it.delivering(line.done()).cancelling(line.cancelled()));
      if (backorder != null && line.backordered().isPositive()) {
        next = next.demanding(backorder.id(), line.line(), line.backordered());
      }
    }
    return with(changed).with(next);
  }

  private OrderProgress shipping(int line, @Nullable Fulfilment fulfilment) {
    if (fulfilment == null) {
      return this;
    }
    var joined = with(open.demanding(fulfilment.transferId(), line, fulfilment.demand()));
    return fulfilment.opensTransfer() ? joined.havingPlanned(transfersPlanned + 1) : joined;
  }

  /** Open demand of a line on a transfer. */
  Quantity demand(TransferId transfer, int line) {
    return open.demand(transfer, line);
  }

  List<TransferId> openTransfers() {
    return open.ids();
  }

  private OrderProgress with(OrderedLines changed) {
    return copy(state, changed, open, transfersPlanned);
  }

  private OrderProgress with(OpenTransfers changed) {
    return copy(state, lines, changed, transfersPlanned);
  }

  private OrderProgress in(SaleOrderState changed) {
    return copy(changed, lines, open, transfersPlanned);
  }

  private OrderProgress havingPlanned(int transfers) {
    return copy(state, lines, open, transfers);
  }

  private OrderProgress copy(
      SaleOrderState newState, OrderedLines newLines, OpenTransfers newOpen, int transfers) {
    return new OrderProgress(
        id, reference, customer, warehouse, company, newState, terms, delivery, newLines, newOpen,
        transfers);
  }
}
