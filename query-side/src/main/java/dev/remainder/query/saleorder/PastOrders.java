package dev.remainder.query.saleorder;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.query.history.Past;
import dev.remainder.query.transfer.PastTransfers;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Orders as they were. */
@Component
class PastOrders {

  private final Past past;
  private final PastTransfers transfers;

  PastOrders(Past past, PastTransfers transfers) {
    this.past = past;
    this.transfers = transfers;
  }

  /** With its transfers, which its own stream names. */
  Optional<OrderAnswer> find(String id, Instant asOf) {
    return past.of(id, asOf, SaleOrderEvent.class, OrderView::evolve)
        .map(order -> {
          var ids = order.deliveries().stream().map(OrderDelivery::transferId).toList();
          return OrderAnswer.of(order, transfers.inOrder(ids, asOf));
        });
  }
}
