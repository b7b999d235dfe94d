package dev.remainder.query.stockitem;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.StockItemId;
import dev.remainder.query.history.Past;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stock items and their queues as they were. */
@Component
class PastStock {

  private final Past past;

  PastStock(Past past) {
    this.past = past;
  }

  Optional<StockItemView> find(StockItemId id, Instant asOf) {
    return past.of(id.toString(), asOf, StockItemEvent.class, StockItemView::evolve);
  }
}
