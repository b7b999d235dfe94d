package dev.remainder.architecture.wiring;

import dev.remainder.command.platform.InTheTransaction;
import dev.remainder.events.stockitem.StockItemOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.test.context.TestComponent;

/** An automation that fails, at the end of all that a command led to. */
@TestComponent
@ProcessingGroup(InTheTransaction.GROUP)
class Saboteur {

  static final String SKU = "SABOTAGED";

  @EventHandler
  void on(StockItemOpened opened) {
    if (opened.stockItemId().sku().equals(SKU)) {
      throw new IllegalStateException("sabotage");
    }
  }
}
