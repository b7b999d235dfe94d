package dev.remainder.benchmarks.filled;

import java.time.Duration;
import java.time.Instant;

/**
 * How much trade, and when.
 *
 * @param orders of three lines, one of them short, whose backorders were shipped in the end
 * @param openBackorderLines lines that still wait for goods at the end, two to an order
 * @param from when the first product was introduced
 * @param until nothing happens after that; at least {@link #LONGEST_ORDER} later
 */
public record LogSize(int orders, int openBackorderLines, Instant from, Instant until) {

  /** What an order takes from its quotation to its last delivery, at most. */
  static final Duration LONGEST_ORDER = Duration.ofDays(6);

  private static final int EVENTS_OF_AN_ORDER = 27;
  private static final int EVENTS_OF_AN_OPEN_ORDER = 22;
  private static final Duration YEAR = Duration.ofDays(365);

  public LogSize {
    if (orders < 0 || openBackorderLines < 0 || from.plus(LONGEST_ORDER).isAfter(until)) {
      throw new IllegalArgumentException("Neither fewer than none nor shorter than an order");
    }
  }

  /** The trade of the year up to now. */
  public static LogSize ofYear(int orders, int openBackorderLines) {
    var now = Instant.now();
    return new LogSize(orders, openBackorderLines, now.minus(YEAR), now);
  }

  /** About so many events in the year up to now, with open lines of every fiftieth order. */
  public static LogSize ofEvents(int events) {
    var open = events / (50 * EVENTS_OF_AN_ORDER);
    return ofYear((events - open * EVENTS_OF_AN_OPEN_ORDER) / EVENTS_OF_AN_ORDER, 2 * open);
  }

  int openOrders() {
    return (openBackorderLines + 1) / 2;
  }
}
