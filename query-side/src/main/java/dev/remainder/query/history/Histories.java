package dev.remainder.query.history;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import dev.remainder.query.history.narrative.Narrative;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what happened to a thing; nothing if there is no such thing. */
@Component
class Histories {

  private final EventStreams log;
  private final StoredJson stored;

  Histories(EventStreams log, StoredJson stored) {
    this.log = log;
    this.stored = stored;
  }

  /** Of an order and of all its transfers. */
  List<HistoryEntry> ofOrder(String id) {
    var own = eventsOf(id, SaleOrderEvent.class);
    var transfers = own.stream().flatMap(NamedTransfers::by).map(TransferId::value).distinct();
    return own.isEmpty()
        ? List.of()
        : told(Stream.concat(Stream.of(id), transfers).toList(), new Narrative());
  }

  /** Of a transfer. How it came to a backorder is to be found with the parent. */
  List<HistoryEntry> ofTransfer(String id) {
    var own = eventsOf(id, TransferEvent.class);
    var narrative = new Narrative();
    if (!own.isEmpty()
        && own.getFirst() instanceof TransferPlanned planned
        && planned.backorderOf() != null) {
      told(List.of(planned.backorderOf().id().value()), narrative);
    }
    return own.isEmpty() ? List.of() : told(List.of(id), narrative);
  }

  List<HistoryEntry> ofStock(StockItemId id) {
    var own = eventsOf(id.toString(), StockItemEvent.class);
    return own.isEmpty() ? List.of() : told(List.of(id.toString()), new Narrative());
  }

  private List<HistoryEntry> told(List<String> streams, Narrative narrative) {
    var data = stored.of(streams);
    return log.read(
        streams,
        events ->
            events
                .filter(it -> data.containsKey(it.position()))
                .map(it -> entry(it, narrative, Objects.requireNonNull(data.get(it.position()))))
                .toList());
  }

  private static HistoryEntry entry(Recorded it, Narrative narrative, String data) {
    var sentence =
        it.isKnown()
            ? narrative.tell(it.event(), it.told("by"))
            : it.name() + ", of which this version of the program cannot tell more.";
    return HistoryEntry.of(it, sentence, data);
  }

  private <E> List<E> eventsOf(String stream, Class<E> type) {
    return log.read(
        List.of(stream),
        events ->
            events
                .filter(Recorded::isKnown)
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
  }
}
