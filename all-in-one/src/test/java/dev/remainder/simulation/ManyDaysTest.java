package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code -Dremainder.days=…} plays more of them; {@code -Dremainder.seed=…} with {@code
 * -Dremainder.days=1} the one that a failure names (docs/testing.md).
 */
@DisplayName("Many random days over the command bus come out as a naive model foretells them")
class ManyDaysTest {

  private static final int STEPS = 40;
  private static final int DAYS_IN_A_DATABASE = 400;
  private static final int SHOPS = 2;

  private final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));
  private final int days = Integer.getInteger("remainder.days", 200);

  @Test
  void inTwoShops() throws InterruptedException, ExecutionException {
    System.out.printf("-Dremainder.seed=%d -Dremainder.days=%d%n", seed, days);
    var began = Instant.now();
    var told = new TreeMap<String, Integer>();
    try (var threads = Executors.newFixedThreadPool(SHOPS)) {
      var shops = new ArrayList<Future<TreeMap<String, Integer>>>();
      for (int shop = 0; shop < SHOPS; shop++) {
        int first = shop;
        shops.add(threads.submit(() -> play(first)));
      }
      for (var shop : shops) {
        shop.get().forEach((what, times) -> told.merge(what, times, Integer::sum));
      }
    }
    told.forEach((what, times) -> System.out.printf("%8d %s%n", times, what));
    System.out.printf(
        "%d days in %d s%n", days, Duration.between(began, Instant.now()).toSeconds());
    if (days >= 100) {
      assertThat(told.keySet()).anyMatch(what -> what.endsWith("backorder-decision-required"));
      assertThat(told).hasSizeGreaterThan(25);
    }
  }

  /** Every other day, beginning with that one. */
  private TreeMap<String, Integer> play(int first) {
    var told = new TreeMap<String, Integer>();
    var numbers = new ArrayList<Integer>();
    for (int number = first; number < days; number += SHOPS) {
      numbers.add(number);
    }
    for (int from = 0; from < numbers.size(); from += DAYS_IN_A_DATABASE) {
      play(numbers.subList(from, Math.min(from + DAYS_IN_A_DATABASE, numbers.size())), told);
    }
    return told;
  }

  /** Programs of one process share its logging: they start and end one after the other. */
  private static synchronized Program started() {
    return Program.onNewDatabase();
  }

  private static synchronized void end(Program program) {
    program.close();
  }

  private void play(List<Integer> numbers, TreeMap<String, Integer> told) {
    var program = started();
    try {
      var shop = program.shopInProcess().inNewWarehouse();
      for (int number : numbers) {
        var history = new History(program, shop, seed + number, told);
        history.playWithoutLooking(STEPS);
        history.inTheJournal(() -> Books.close(history, program.jdbc()));
        shop = history.shop;
      }
    } finally {
      end(program);
    }
  }
}
