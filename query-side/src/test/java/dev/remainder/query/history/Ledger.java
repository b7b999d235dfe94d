package dev.remainder.query.history;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.value.DemandKey;
import dev.remainder.query.history.Recorder.Happened;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import dev.remainder.query.saleorder.OrderView;
import dev.remainder.query.stockitem.StockItemView;
import dev.remainder.query.transfer.TransferView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has happened in a simulated trade, folded, so that what happens next fits to it. */
final class Ledger {

  final Map<String, OrderView> orders = new LinkedHashMap<>();
  final Map<String, TransferView> transfers = new LinkedHashMap<>();
  final Map<String, StockItemView> stock = new LinkedHashMap<>();
  final Set<DemandKey> unreserved = new HashSet<>();
  private List<Happened> transaction = new ArrayList<>();
  private Instant now;

  Ledger(Instant start) {
    now = start;
  }

  Instant now() {
    return now;
  }

  void passTime(long millis) {
    now = now.plusMillis(millis);
  }

  void happens(String stream, DomainEvent event) {
    transaction.add(Recorder.in(stream, event));
    switch (event) {
      case SaleOrderEvent it ->
          orders.compute(stream, (id, view) -> OrderView.evolve(view, it, next(view)));
      case TransferEvent it ->
          transfers.compute(stream, (id, view) -> TransferView.evolve(view, it, next(view)));
      case StockItemEvent it ->
          stock.compute(stream, (id, view) -> StockItemView.evolve(view, it, next(view)));
      default -> throw new IllegalArgumentException("Not traded: " + event);
    }
  }

  /** What happened since it was asked last. */
  List<Happened> takeTransaction() {
    var taken = transaction;
    transaction = new ArrayList<>();
    return taken;
  }

  private Occurrence next(StreamView view) {
    return new Occurrence(view == null ? 0 : view.version() + 1, now);
  }
}
