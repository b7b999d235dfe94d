package dev.remainder.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two books kept of the same promises, from the events of the transfers and from those of the stock
 * items: what each line of an open transfer wants, and what it holds (domain.md 6).
 */
public final class Books {

  private final Map<DemandKey, Quantity> wantedByTransfers = new HashMap<>();
  private final Map<DemandKey, Quantity> heldByTransfers = new HashMap<>();
  private final Map<DemandKey, Quantity> wantedOfStock = new HashMap<>();
  private final Map<DemandKey, Quantity> heldInStock = new HashMap<>();

  public static void agree(List<?> events) {
    var books = new Books();
    for (var event : events) {
      switch (event) {
        case TransferEvent transfer -> books.enter(transfer);
        case StockItemEvent stock -> books.enter(stock);
        default -> {}
      }
    }
    books.agree();
  }

  private void agree() {
    for (var book : List.of(wantedByTransfers, heldByTransfers, wantedOfStock, heldInStock)) {
      book.values().removeIf(Quantity::isZero);
    }
    assertThat(wantedOfStock).as("wanted").isEqualTo(wantedByTransfers);
    assertThat(heldInStock).as("held").isEqualTo(heldByTransfers);
  }

  private void enter(TransferEvent event) {
    var id = event.transferId();
    switch (event) {
      case TransferPlanned it ->
          it.lines()
              .forEach(
                  line -> wantedByTransfers.put(new DemandKey(id, line.line()), line.demand()));
      case TransferDemandRaised it ->
          wantedByTransfers.put(new DemandKey(id, it.line().line()), it.line().demand());
      case TransferDemandLowered it -> {
        var key = new DemandKey(id, it.line());
        wantedByTransfers.put(key, it.demand());
        heldByTransfers.computeIfPresent(key, (line, held) -> held.minus(it.released()));
      }
      case TransferReserved it -> heldByTransfers.put(new DemandKey(id, it.line()), it.reserved());
      case ReservationDisplaced it ->
          heldByTransfers.put(new DemandKey(id, it.line()), it.reserved());
      case TransferUnreserved it -> forget(heldByTransfers, id);
      case DeliveryValidated it -> close(id);
      case TransferCancelled it -> close(id);
      default -> {}
    }
  }

  private void close(TransferId id) {
    forget(wantedByTransfers, id);
    forget(heldByTransfers, id);
  }

  private static void forget(Map<DemandKey, Quantity> book, TransferId id) {
    book.keySet().removeIf(key -> key.transferId().equals(id));
  }

  private void enter(StockItemEvent event) {
    switch (event) {
      case StockDemanded it -> {
        wantedOfStock.put(it.demand().key(), it.demand().quantity());
        heldInStock.put(it.demand().key(), it.inherited());
      }
      case StockDemandRaised it ->
          wantedOfStock.put(new DemandKey(it.transferId(), it.line()), it.demand());
      case StockDemandLowered it -> {
        var key = new DemandKey(it.transferId(), it.line());
        wantedOfStock.put(key, it.demand());
        heldInStock.computeIfPresent(key, (line, held) -> held.minus(it.released()));
      }
      case StockAllocated it ->
          it.allocations()
              .forEach(one ->
                  heldInStock.put(new DemandKey(one.transferId(), one.line()), one.reserved()));
      case StockCounted it ->
          it.displaced()
              .forEach(one ->
                  heldInStock.put(new DemandKey(one.transferId(), one.line()), one.reserved()));
      case StockUnreserved it -> heldInStock.remove(new DemandKey(it.transferId(), it.line()));
      case StockShipped it -> gone(new DemandKey(it.transferId(), it.line()));
      case StockDemandWithdrawn it -> gone(new DemandKey(it.transferId(), it.line()));
      default -> {}
    }
  }

  private void gone(DemandKey key) {
    wantedOfStock.remove(key);
    heldInStock.remove(key);
  }
}
