package dev.remainder.query.saleorder;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.transfer.TransferView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as it is shown: what its own stream tells, and what its transfers hold just now. */
@Schema(name = "SaleOrder")
record OrderAnswer(
    String id,
    String reference,
    String customer,
    String warehouse,
    SaleOrderState state,
    @Nullable PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    Priority priority,
    @Nullable Instant scheduledDate,
    Instant createdAt,
    @Nullable Instant confirmedAt,
    @Nullable DeliveryStatus deliveryStatus,
    Outcome outcome,
    int deliveryCount,
    List<OrderLineAnswer> lines,
    List<Delivery> transfers,
    long version) {

  /** A transfer of the order. */
  @Schema(name = "SaleOrderTransfer")
  record Delivery(
      String id, String reference, TransferState state, @Nullable TransferRef backorderOf) {}

  static OrderAnswer of(OrderView view, List<TransferView> transfers) {
    var terms = view.terms();
    return new OrderAnswer(
        view.id(),
        view.reference(),
        view.customer(),
        view.warehouse(),
        view.state(),
        terms.pickingPolicy(),
        terms.createBackorder(),
        terms.priority(),
        terms.scheduledDate(),
        view.createdAt(),
        view.confirmedAt(),
        view.deliveryStatus(),
        view.outcome(),
        view.deliveries().size(),
        view.lines().stream().map(line -> OrderLineAnswer.of(line, transfers)).toList(),
        transfers.stream()
            .map(it -> new Delivery(it.id(), it.reference(), it.state(), it.backorderOf()))
            .toList(),
        view.version());
  }
}
