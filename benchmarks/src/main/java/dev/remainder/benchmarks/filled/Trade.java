package dev.remainder.benchmarks.filled;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/** Orders that come in evenly, each going its way, all in the order of time. */
final class Trade {

  private static final Duration SET_UP = Duration.ofHours(1);
  private static final int GIVE_OR_TAKE_MS = 7_200_000;

  private final PlayedLog log;
  private final LogSize size;
  private final Assortment assortment;
  private final Names names = new Names();
  private final PriorityQueue<Step> agenda =
      new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::number));
  private long steps;

  Trade(PlayedLog log, LogSize size) {
    this.log = log;
    this.size = size;
    this.assortment = new Assortment(log);
  }

  void play() {
    log.command(size.from().truncatedTo(ChronoUnit.MILLIS));
    assortment.open();
    begin(size.orders(), this::finishedOrder);
    begin(size.openOrders(), this::openOrder);
    while (!agenda.isEmpty()) {
      var step = agenda.poll();
      log.command(step.at());
      step.action().run();
    }
  }

  private void finishedOrder(int number) {
    var scarce = assortment.scarce(number);
    var shelf = assortment.twoFromTheShelf();
    var order =
        new PlayedOrder(
            log,
            names,
            List.of(
                new Wanted(shelf.getFirst(), 2),
                new Wanted(shelf.getLast(), 1),
                new Wanted(scarce, 5)));
    order.quote();
    later(1, order::confirm);
    later(24, order::validate);
    later(72, () -> order.replenish(scarce));
    later(96, order::validateBackorder);
  }

  private void openOrder(int number) {
    var missing = assortment.twoThatNeverCome();
    var shipped = new Wanted(assortment.twoFromTheShelf().getFirst(), 2);
    var first = new Wanted(missing.getFirst(), 3);
    var lines =
        size.openBackorderLines() < 2 * number
            ? List.of(shipped, first)
            : List.of(shipped, first, new Wanted(missing.getLast(), 4));
    var order = new PlayedOrder(log, names, lines);
    order.quote();
    later(1, order::confirm);
    later(24, order::validate);
  }

  /**
   * @param order what begins when the order of that number, from 1, comes in
   */
  private void begin(int orders, IntConsumer order) {
    var first = log.now().plus(SET_UP);
    var span = Duration.between(first, size.until().minus(LogSize.LONGEST_ORDER)).toMillis();
    for (var number = 1; number <= orders; number++) {
      var which = number;
      agenda.add(
          new Step(first.plusMillis(span * number / orders), steps++, () -> order.accept(which)));
    }
  }

  private void later(int hours, Runnable action) {
    var after = Duration.ofHours(hours).plusMillis(log.upTo(GIVE_OR_TAKE_MS));
    agenda.add(new Step(log.now().plus(after), steps++, action));
  }

  /**
   * @param number tells steps of one moment apart
   */
  private record Step(Instant at, long number, Runnable action) {}
}
