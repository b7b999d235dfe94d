package dev.remainder.query.history;

import static dev.remainder.query.language.Quantities.q;

import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.transfer.TransferView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Orders, receipts, counts, deliveries and changes of mind, as chance has it. */
final class RandomTrade {

  private final Random random;
  private final Ledger ledger;
  private final SimulatedStock stock;
  private final SimulatedTransfers transfers;
  private final SimulatedDeliveries deliveries;
  private final List<StockItemId> items = new ArrayList<>();
  private int number;

  RandomTrade(long seed, Ledger ledger) {
    this.random = new Random(seed);
    this.ledger = ledger;
    this.stock = new SimulatedStock(ledger);
    this.transfers = new SimulatedTransfers(ledger, stock);
    this.deliveries = new SimulatedDeliveries(ledger, stock, transfers);
    for (var n = 1; n <= 3; n++) {
      var id = new StockItemId("WH", "P" + n + "-" + System.nanoTime());
      items.add(id);
      ledger.happens(id.toString(), new StockItemOpened(id, "Name of " + id.sku()));
    }
  }

  /** Something happens, or nothing if chance finds nothing to do. */
  void step() {
    ledger.passTime(1 + random.nextInt(20_000_000));
    switch (random.nextInt(13)) {
      case 0, 1, 2 -> order();
      case 3, 4, 5 -> stock.receive(anyItem(), q(1 + random.nextInt(15)));
      case 6 -> stock.count(anyItem(), q(random.nextInt(20)));
      case 7, 8 -> anyTransfer(TransferState.READY).ifPresent(this::validate);
      case 9 -> anyOpen().ifPresent(random.nextBoolean() ? transfers::unreserve : transfers::check);
      case 10 -> anyOpen().ifPresent(this::reschedule);
      case 11 -> stock.allocateDue(anyItem());
      default -> {
        if (random.nextInt(3) == 0) {
          anyOpen().ifPresent(transfers::cancel);
        }
      }
    }
  }

  private void order() {
    var first = anyItem();
    var second = items.get((items.indexOf(first) + 1) % items.size());
    var order =
        OrderEvents.of(
            "S%05d".formatted(++number),
            OrderEvents.goods(1, first.sku(), 1 + random.nextInt(12)),
            OrderEvents.goods(2, second.sku(), 1 + random.nextInt(12)));
    var agreed = order.terms().rescheduled(anyPriority(), anyDate());
    transfers.order(order, "WH/OUT/%05d".formatted(number), agreed, anyReservation());
  }

  private void validate(TransferView transfer) {
    deliveries.validate(transfer, random.nextInt(3) > 0, random.nextInt(4) == 0);
  }

  private void reschedule(TransferView transfer) {
    transfers.reschedule(transfer, anyPriority(), anyDate(), anyReservation());
  }

  private Instant anyDate() {
    return ledger.now().plus(Duration.ofDays(random.nextInt(5)));
  }

  private Optional<TransferView> anyOpen() {
    return any(ledger.transfers.values().stream().filter(TransferView::isOpen).toList());
  }

  private Optional<TransferView> anyTransfer(TransferState state) {
    return any(ledger.transfers.values().stream().filter(it -> it.state() == state).toList());
  }

  private <T> Optional<T> any(List<T> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
  }

  private StockItemId anyItem() {
    return items.get(random.nextInt(items.size()));
  }

  private Priority anyPriority() {
    return random.nextInt(4) == 0 ? Priority.URGENT : Priority.NORMAL;
  }

  private Reservation anyReservation() {
    return switch (random.nextInt(6)) {
      case 0 -> new Reservation(ReservationMethod.MANUAL, null);
      case 1 -> new Reservation(ReservationMethod.BY_DATE, ledger.now().plus(Duration.ofDays(1)));
      default -> new Reservation(ReservationMethod.AT_CONFIRM, Instant.EPOCH);
    };
  }
}
