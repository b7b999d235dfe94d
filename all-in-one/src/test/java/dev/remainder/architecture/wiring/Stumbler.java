package dev.remainder.architecture.wiring;

import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.query.projection.ViewFamily;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.test.context.TestComponent;

/** A projection that fails twice on one event, as it would while the database is away. */
@TestComponent
@ProcessingGroup(ViewFamily.STOCK)
class Stumbler {

  static final String SKU = "STUMBLED-ON";
  static final int FAILURES = 2;

  private final AtomicInteger seen = new AtomicInteger();

  @EventHandler
  void on(StockItemOpened opened) {
    if (opened.stockItemId().sku().equals(SKU) && seen.incrementAndGet() <= FAILURES) {
      throw new IllegalStateException("stumbled");
    }
  }

  int timesSeen() {
    return seen.get();
  }
}
