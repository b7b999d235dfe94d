package dev.remainder.query.saleorder;

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
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order, as its own stream tells it; what its transfers hold just now is theirs to tell.
 *
 * @param deliveries its transfers, as far as it is told of them
 */
public record OrderView(
    String id,
    String reference,
    String customer,
    String warehouse,
    SaleOrderState state,
    OrderTerms terms,
    Instant createdAt,
    @Nullable Instant confirmedAt,
    List<OrderLineView> lines,
    List<OrderDelivery> deliveries,
    long version)
    implements StreamView {

  public static OrderView evolve(
      @Nullable OrderView view, SaleOrderEvent event, Occurrence occurrence) {
    return view == null
        ? quoted((SaleOrderQuoted) event, occurrence)
        : view.after(event, occurrence);
  }

  public @Nullable DeliveryStatus deliveryStatus() {
    return DeliveryStatus.of(
        deliveries.stream().map(OrderDelivery::state).toList(),
        lines.stream().anyMatch(line -> line.delivered().isPositive()));
  }

  public Outcome outcome() {
    return Outcome.of(state, lines);
  }

  private static OrderView quoted(SaleOrderQuoted it, Occurrence now) {
    return new OrderView(
        it.orderId().value(),
        it.reference(),
        it.customer(),
        it.warehouse(),
        SaleOrderState.QUOTATION,
        OrderTerms.of(it),
        now.at(),
        null,
        it.lines().stream().map(OrderLineView::of).toList(),
        List.of(),
        now.version());
  }

  private OrderView after(SaleOrderEvent event, Occurrence now) {
    return switch (event) {
      case SaleOrderQuoted again -> throw new IllegalStateException("Quoted twice: " + again);
      case SaleOrderTermsChanged it -> with(state, OrderTerms.of(it), confirmedAt, now);
      case SaleOrderConfirmed it ->
          with(SaleOrderState.CONFIRMED, OrderTerms.of(it), it.terms().confirmedAt(), now)
              .with(
                  it.lines().stream().map(OrderLineView::of).toList(),
                  OrderDeliveries.opened(deliveries, it.transferId()));
      case SaleOrderLineAdded it ->
          at(now)
              .with(
                  OrderLines.add(lines, it.line()),
                  OrderDeliveries.opened(deliveries, it.fulfilment()));
      case SaleOrderLineRaised it ->
          at(now)
              .with(
                  OrderLines.change(lines, it.line().line(), line -> line.ordering(it.after())),
                  OrderDeliveries.opened(deliveries, it.fulfilment()));
      case SaleOrderLineLowered it ->
          at(now)
              .with(
                  OrderLines.change(
                      lines,
                      it.line(),
                      line -> line.restoring(it.cancelledReduced()).ordering(it.after())),
                  deliveries);
      case SaleOrderCancelled it ->
          with(SaleOrderState.CANCELLED, terms, confirmedAt, now)
              .with(OrderLines.cancelOpen(lines), OrderDeliveries.cancelled(deliveries));
      case SaleOrderDeliveryRecorded it ->
          at(now)
              .with(
                  OrderLines.deliver(lines, it.lines()),
                  OrderDeliveries.done(deliveries, it.transfer(), it.backorder()));
      case SaleOrderTransferCancelled it ->
          at(now)
              .with(
                  OrderLines.cancel(lines, it.lines()),
                  OrderDeliveries.cancelled(deliveries, it.transfer().id()));
    };
  }

  private OrderView at(Occurrence now) {
    return with(state, terms, confirmedAt, now);
  }

  private OrderView with(
      SaleOrderState newState,
      OrderTerms newTerms,
      @Nullable Instant newConfirmedAt,
      Occurrence now) {
    return new OrderView(
        id,
        reference,
        customer,
        warehouse,
        newState,
        newTerms,
        createdAt,
        newConfirmedAt,
        lines,
        deliveries,
        now.version());
  }

  private OrderView with(List<OrderLineView> newLines, List<OrderDelivery> newDeliveries) {
    return new OrderView(
        id,
        reference,
        customer,
        warehouse,
        state,
        terms,
        createdAt,
        confirmedAt,
        newLines,
        newDeliveries,
        version);
  }
}
