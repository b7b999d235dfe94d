package dev.remainder.query.history.narrative;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.TransferId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was told before, and makes a later sentence better. */
final class Memory {

  private final Map<TransferId, String> references = new HashMap<>();
  private final Map<TransferId, Decision> decisions = new HashMap<>();

  void keep(DomainEvent event, Who who) {
    switch (event) {
      case TransferPlanned it -> references.put(it.transferId(), it.reference());
      case StockDemanded it -> references.put(it.demand().transferId(), it.demand().reference());
      case DeliveryValidated it -> {
        if (it.backorder() != null) {
          decisions.put(it.backorder().id(), new Decision(it, who));
        }
      }
      default -> {}
    }
  }

  String referenceOf(TransferId id) {
    return references.getOrDefault(id, "a transfer");
  }

  /** How it came to that backorder. */
  @Nullable Decision decisionFor(TransferId backorder) {
    return decisions.get(backorder);
  }
}
