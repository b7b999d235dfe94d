package dev.remainder.query.stockitem;

import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.query.transfer.OrderRef;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Who waits for a stock item. */
@Schema(name = "QueueLine")
record QueueLineAnswer(
    String transferId,
    String reference,
    OrderRef order,
    int line,
    Quantity demand,
    Quantity reserved,
    Quantity missing,
    Priority priority,
    Instant scheduledDate) {

  static QueueLineAnswer of(QueueLineView view) {
    return new QueueLineAnswer(
        view.transferId(),
        view.reference(),
        new OrderRef(view.orderId(), view.rank().orderReference()),
        view.line(),
        view.demand(),
        view.reserved(),
        view.demand().minus(view.reserved()),
        view.rank().priority(),
        view.rank().scheduledDate());
  }
}
