package dev.remainder.query.saleorder;

import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the transfers of an order by what the order is told. */
final class OrderDeliveries {

  private OrderDeliveries() {}

  static List<OrderDelivery> opened(
      List<OrderDelivery> deliveries, @Nullable Fulfilment fulfilment) {
    return fulfilment != null && fulfilment.opensTransfer()
        ? opened(deliveries, fulfilment.transferId())
        : deliveries;
  }

  static List<OrderDelivery> opened(List<OrderDelivery> deliveries, @Nullable TransferId id) {
    if (id == null) {
      return deliveries;
    }
    var opened = new OrderDelivery(id.value(), DeliveryState.OPEN);
    return Stream.concat(deliveries.stream(), Stream.of(opened)).toList();
  }

  static List<OrderDelivery> done(
      List<OrderDelivery> deliveries, TransferRef transfer, @Nullable TransferRef backorder) {
    var done = changed(deliveries, transfer.id(), DeliveryState.DONE);
    return opened(done, backorder == null ? null : backorder.id());
  }

  static List<OrderDelivery> cancelled(List<OrderDelivery> deliveries, TransferId id) {
    return changed(deliveries, id, DeliveryState.CANCELLED);
  }

  /** All that are still open. */
  static List<OrderDelivery> cancelled(List<OrderDelivery> deliveries) {
    return deliveries.stream()
        .map(it ->
            it.state() == DeliveryState.OPEN
                ? new OrderDelivery(it.transferId(), DeliveryState.CANCELLED)
                : it)
        .toList();
  }

  private static List<OrderDelivery> changed(
      List<OrderDelivery> deliveries, TransferId id, DeliveryState state) {
    return deliveries.stream()
        .map(it ->
            it.transferId().equals(id.value()) ? new OrderDelivery(it.transferId(), state) : it)
        .toList();
  }
}
