package dev.remainder.query.history;

import static dev.remainder.query.history.Recorder.in;
import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.Quantities.q;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.validatedLine;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.history.Recorder.Happened;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import java.time.Instant;
import java.util.List;

/** The first example of domain.md 7: 45 of 55 are shipped, 10 wait, 20 are received. */
public final class DrawerCase {

  public static final Instant OPENED = Instant.parse("2026-03-02T08:00:00Z");
  public static final Instant QUOTED = Instant.parse("2026-03-02T09:00:00.5Z");
  public static final Instant CONFIRMED = Instant.parse("2026-03-02T10:00:00.123456Z");
  public static final Instant VALIDATED = Instant.parse("2026-03-03T10:00:00.120Z");
  public static final Instant RECEIVED = Instant.parse("2026-03-04T10:00:00Z");

  public final String sku = "DRAWER-" + System.nanoTime();
  public final OrderEvents order = OrderEvents.of("S00001", goods(1, sku, 55));
  public final TransferEvents first = TransferEvents.of(order, "WH/OUT/00001");
  public final TransferEvents second = first.backorder("WH/OUT/00002");
  public final StockEvents stock = StockEvents.of(sku);

  /** Answers the consistency token of the last step. */
  public String happens(Recorder recorder) {
    recorder.at(
        OPENED, "system", inStock(stock.opened()), inStock(stock.received(45, balance(45, 0))));
    recorder.at(QUOTED, "anna", in(order.stream(), order.quoted()));
    recorder.at(
        CONFIRMED,
        "anna",
        in(order.stream(), order.confirmed(first)),
        in(first.stream(), first.planned(line(1, sku, 55))),
        inStock(stock.demanded(first, 1, 55, balance(45, 0))),
        inStock(allocated(AllocationCause.DEMAND, 45, first, 55, 45, balance(45, 45))),
        in(first.stream(), first.reserved(1, sku, 45, TransferState.READY)));
    recorder.at(VALIDATED, "bert", validated());
    return recorder.at(
        RECEIVED,
        "carl",
        inStock(stock.received(20, balance(20, 0))),
        inStock(allocated(AllocationCause.RECEIPT, 20, second, 10, 10, balance(20, 10))),
        in(second.stream(), second.reserved(1, sku, 10, TransferState.READY)));
  }

  private List<Happened> validated() {
    var done = validatedLine(1, sku, 45, 10, 0);
    return List.of(
        in(first.stream(), first.validated(second, done)),
        in(first.stream(), first.backorderCreated(second, line(1, sku, 10))),
        inStock(shipped()),
        in(second.stream(), second.planned(line(1, sku, 10))),
        inStock(stock.demanded(second, 1, 10, Balance.EMPTY)),
        inStock(allocated(AllocationCause.DEMAND, 0, second, 10, 0, Balance.EMPTY)),
        in(order.stream(), order.delivered(first, second, done)));
  }

  private StockShipped shipped() {
    return stock.shipped(first, 1, 45, Balance.EMPTY);
  }

  private StockAllocated allocated(
      AllocationCause cause,
      long free,
      TransferEvents who,
      long asked,
      long given,
      Balance balance) {
    var decision =
        new Allocation(who.id(), who.reference(), 1, q(asked), q(free), q(given), q(given), 1);
    return new StockAllocated(stock.id(), cause, q(free), List.of(decision), balance);
  }

  private Happened inStock(StockItemEvent event) {
    return in(stock.stream(), event);
  }
}
