package dev.remainder.query.history.narrative;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import org.jspecify.annotations.Nullable;

/** Tells events one after the other, each in a sentence, and remembers what it has told. */
public final class Narrative {

  private final Memory memory = new Memory();

  /**
   * @param by who did it, as the event's metadata say
   */
  public String tell(DomainEvent event, @Nullable String by) {
    var who = Who.of(by);
    memory.keep(event, who);
    return switch (event) {
      case SaleOrderEvent it -> SaleOrderSentences.of(it, who);
      case TransferEvent it -> TransferSentences.of(it, who, memory);
      case StockItemEvent it -> StockItemSentences.of(it, who, memory);
      default -> throw new IllegalArgumentException("Has no history: " + event);
    };
  }
}
