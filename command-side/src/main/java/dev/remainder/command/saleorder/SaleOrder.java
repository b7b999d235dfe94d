package dev.remainder.command.saleorder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.platform.Versioned;
import dev.remainder.command.product.ProductCatalogue;
import dev.remainder.command.saleorder.SaleOrderCommand.AddLine;
import dev.remainder.command.saleorder.SaleOrderCommand.CancelSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeLineQuantity;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeTerms;
import dev.remainder.command.saleorder.SaleOrderCommand.ConfirmSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuoteSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.RecordDelivery;
import dev.remainder.command.saleorder.SaleOrderCommand.RecordTransferCancelled;
import dev.remainder.command.settings.ChosenSettings;
import dev.remainder.command.warehouse.Warehouses;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.SaleOrderState;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What a customer wants, and what became of it (domain.md 2 and 5). */
@Aggregate(repository = "saleOrderRepository")
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
public class SaleOrder extends Versioned {

  @AggregateIdentifier private SaleOrderId orderId;
  private OrderProgress order;

  SaleOrder() {}

  @CommandHandler
  SaleOrder(
      QuoteSaleOrder command,
      Warehouses warehouses,
      ProductCatalogue catalogue,
      SaleOrderReferences references) {
    apply(new Quotation(warehouses, catalogue).write(command, references));
  }

  @CommandHandler
  void handle(ChangeTerms command) {
    refuseIfCancelled();
    refuseIfConfirmed();
    var terms = command.terms();
    if (!terms.equals(order.terms())) {
      apply(
          new SaleOrderTermsChanged(
              orderId,
              terms.pickingPolicy(),
              terms.createBackorder(),
              terms.priority(),
              terms.scheduledDate()));
    }
  }

  @CommandHandler
  void handle(ConfirmSaleOrder command, ChosenSettings settings, Clock clock) {
    refuseIfCancelled();
    refuseIfConfirmed();
    apply(
        new SaleOrderConfirmed(
            orderId,
            Confirmation.terms(order, settings, clock.instant()),
            order.lines().ordered(),
            order.lines().hasGoods() ? order.nextTransfer() : null));
  }

  @CommandHandler
  int handle(AddLine command, ProductCatalogue catalogue) {
    refuseIfCancelled();
    var line = OrderLines.line(order.lines().nextNumber(), command.line(), "sku", catalogue);
    apply(
        new SaleOrderLineAdded(orderId, line, LineChange.fulfilment(order, line, line.quantity())));
    return line.line();
  }

  @CommandHandler
  void handle(ChangeLineQuantity command) {
    refuseIfCancelled();
    var line =
        order
            .lines()
            .find(command.line())
            .orElseThrow(() ->
                SaleOrderRejection.UNKNOWN_ORDER_LINE.because(
                    order.reference() + " has no line " + command.line() + "."));
    var quantity = command.quantity();
    if (quantity.isLessThan(line.delivered()) && !quantity.equals(line.ordered())) {
      throw SaleOrderRejection.BELOW_DELIVERED.because(
          line.delivered() + " were delivered already.");
    }
    if (quantity.isMoreThan(line.ordered())) {
      apply(LineChange.raise(order, line, quantity));
    } else if (quantity.isLessThan(line.ordered())) {
      apply(LineChange.lower(order, line, quantity));
    }
  }

  @CommandHandler
  void handle(CancelSaleOrder command) {
    refuseIfCancelled();
    apply(
        new SaleOrderCancelled(
            orderId, order.reference(), command.reason(), order.openTransfers()));
  }

  @CommandHandler
  void handle(RecordDelivery command) {
    if (order.open().contains(command.transfer().id())) {
      apply(
          new SaleOrderDeliveryRecorded(
              orderId, command.transfer(), command.lines(), command.backorder()));
    }
  }

  @CommandHandler
  void handle(RecordTransferCancelled command) {
    if (order.open().contains(command.transfer().id())) {
      apply(
          new SaleOrderTransferCancelled(
              orderId, command.transfer(), command.cause(), command.lines()));
    }
  }

  private void refuseIfCancelled() {
    if (order.state() == SaleOrderState.CANCELLED) {
      throw SaleOrderRejection.ORDER_CANCELLED.because(order.reference() + " is cancelled.");
    }
  }

  private void refuseIfConfirmed() {
    if (order.state() == SaleOrderState.CONFIRMED) {
      throw SaleOrderRejection.ORDER_ALREADY_CONFIRMED.because(
          order.reference() + " is confirmed already.");
    }
  }

  @EventSourcingHandler
  void on(SaleOrderEvent event) {
    orderId = event.orderId();
    var evolved = OrderProgress.evolve(order, event);
    if (evolved != null) {
      order = evolved;
    }
  }
}
