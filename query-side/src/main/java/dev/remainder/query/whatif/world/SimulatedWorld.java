package dev.remainder.query.whatif.world;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.operationtype.OperationTypeEvent;
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
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the log what people and the outside decided, and decides everything else anew: an
 * event with nothing to do here is a consequence, and consequences come about by themselves.
 */
final class SimulatedWorld {

  private final Deviation deviation = new Deviation();
  private final RulesInForce rules = new RulesInForce();
  private final Promises promises = new Promises(rules, deviation);
  private final TransferDesk transfers;
  private final OrderDesk orders;
  private final ShippingDesk shipping;

  SimulatedWorld(Agenda agenda, Course course) {
    transfers = new TransferDesk(rules, promises, agenda, deviation, course);
    orders = new OrderDesk(rules, transfers, deviation);
    shipping = new ShippingDesk(rules, promises, transfers, deviation, course);
  }

  void follow(OtherRules other) {
    rules.follow(other);
    promises.lineUp();
  }

  Deviation deviation() {
    return deviation;
  }

  @Nullable SimulatedOrder order(SaleOrderId id) {
    return orders.find(id);
  }

  Promises promises() {
    return promises;
  }

  Set<SimulatedOrder> touched() {
    return promises.touched();
  }

  void shipReserved(SimulatedTransfer transfer, Instant now) {
    shipping.ship(transfer, null, now);
  }

  void apply(DomainEvent event, Instant at) {
    switch (event) {
      case SaleOrderQuoted quoted -> orders.quote(quoted);
      case SaleOrderEvent it -> {
        var order = orders.find(it.orderId());
        if (order != null) {
          apply(order, it, at);
        }
      }
      case TransferEvent it -> {
        var order = orders.find(it.transferId().orderId());
        if (order != null && order.open != null) {
          apply(order.open, it, at);
        }
      }
      case StockItemEvent it -> apply(promises.of(it.stockItemId()), it, at);
      case OperationTypeEvent it -> rules.apply(it);
      default -> {}
    }
  }

  private void apply(SimulatedOrder order, SaleOrderEvent event, Instant at) {
    switch (event) {
      case SaleOrderQuoted again -> {}
      case SaleOrderTermsChanged it -> orders.changeTerms(order, it);
      case SaleOrderConfirmed it -> orders.confirm(order, it, at);
      case SaleOrderLineAdded it -> orders.add(order, it.line(), at);
      case SaleOrderLineRaised it -> orders.change(order, it.line().line(), it.after(), at);
      case SaleOrderLineLowered it -> orders.change(order, it.line(), it.after(), at);
      case SaleOrderCancelled it -> orders.cancel(order, at);
      case SaleOrderDeliveryRecorded consequence -> {}
      case SaleOrderTransferCancelled consequence -> {}
    }
  }

  /** What somebody did to a transfer is done to the one that its order has open here. */
  private void apply(SimulatedTransfer transfer, TransferEvent event, Instant at) {
    switch (event) {
      case AvailabilityChecked it -> transfers.checkAvailability(transfer, at);
      case TransferUnreserved it -> transfers.unreserve(transfer, at);
      case TransferRescheduled it ->
          transfers.reschedule(transfer, it.terms().priority(), it.terms().scheduledDate(), at);
      case DeliveryValidated it -> {
        if (transfer.isReady()) {
          shipping.ship(transfer, it, at);
        }
      }
      case TransferCancelled it -> {
        if (it.cause() == TransferCancelCause.OPERATOR) {
          orders.cancelTransfer(transfer, at);
        }
      }
      case TransferPlanned consequence -> {}
      case TransferDemandRaised consequence -> {}
      case TransferDemandLowered consequence -> {}
      case TransferReserved consequence -> {}
      case ReservationDisplaced consequence -> {}
      case BackorderCreated consequence -> {}
      case RemainderCancelled consequence -> {}
    }
  }

  private void apply(SimulatedStock item, StockItemEvent event, Instant at) {
    switch (event) {
      case StockReceived it -> {
        item.onHand = item.onHand.plus(it.quantity());
        promises.allocate(item, at);
      }
      case StockCounted it -> {
        item.onHand = item.onHand.plus(it.difference()).max(Quantity.ZERO);
        promises.displace(item, at);
        promises.allocate(item, at);
      }
      case StockAllocated it -> {
        if (it.cause() == AllocationCause.SCHEDULE) {
          promises.allocate(item, at);
        }
      }
      case StockItemOpened nothingYet -> {}
      case StockDemanded consequence -> {}
      case StockDemandRaised consequence -> {}
      case StockDemandLowered consequence -> {}
      case StockDemandReranked consequence -> {}
      case StockUnreserved consequence -> {}
      case StockShipped consequence -> {}
      case StockDemandWithdrawn consequence -> {}
    }
  }
}
