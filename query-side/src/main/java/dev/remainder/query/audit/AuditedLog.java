package dev.remainder.query.audit;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some streams of the log, each of them whole, folded into figures, event by event. */
final class AuditedLog {

  /** A stream as far as it was read. */
  record Stream(long version, long position) {}

  private final Findings findings;
  private final Map<String, Stream> streams = new HashMap<>();
  private final OrderLedger orders;
  private final TransferLedger transfers;
  private final StockLedger stock;
  private long events;
  private long upTo;

  AuditedLog(Findings findings) {
    this.findings = findings;
    orders = new OrderLedger(findings);
    transfers = new TransferLedger(findings);
    stock = new StockLedger(findings);
  }

  /**
   * @param event null if it could not be read
   * @param trouble why it could not
   */
  void apply(Place place, long version, @Nullable Object event, String trouble) {
    events++;
    upTo = place.position();
    var before = streams.put(place.stream(), new Stream(version, place.position()));
    var last = before == null ? -1 : before.version();
    findings.check(
        Equation.STREAM, version == last + 1, place, "event %d follows event %d", version, last);
    findings.check(Equation.READABLE, event != null, place, "%s", trouble);
    if (event != null) {
      apply(event, place);
    }
  }

  /** An event that makes no sense where it stands, an order's line that is not there, is named. */
  private void apply(Object event, Place place) {
    try {
      switch (event) {
        case SaleOrderEvent it -> orders.apply(it, place);
        case TransferEvent it -> transfers.apply(it, place);
        case StockItemEvent it -> stock.apply(it, place);
        default -> {}
      }
      findings.check(Equation.POSSIBLE, true, place, "");
    } catch (IllegalStateException senseless) {
      findings.check(
          Equation.POSSIBLE,
          false,
          place,
          "%s: %s",
          event.getClass().getSimpleName(),
          String.valueOf(senseless.getMessage()));
    }
  }

  OrderLedger orders() {
    return orders;
  }

  TransferLedger transfers() {
    return transfers;
  }

  StockLedger stock() {
    return stock;
  }

  Map<String, Stream> streams() {
    return streams;
  }

  /** Where the last event of a stream stands. */
  Place endOf(String stream) {
    var read = streams.get(stream);
    return new Place(stream, read == null ? 0 : read.position());
  }

  long events() {
    return events;
  }

  long upTo() {
    return upTo;
  }
}
