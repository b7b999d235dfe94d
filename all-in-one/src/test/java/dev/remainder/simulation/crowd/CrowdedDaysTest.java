package dev.remainder.simulation.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Shop;
import dev.remainder.simulation.Equations;
import dev.remainder.simulation.ReplayedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code -Dremainder.seed=…} has every client want the same again, if not at the same moments;
 * {@code -Dremainder.crowds=…} plays more days.
 */
@DisplayName("However clients interleave, what they were told adds up and everything holds")
class CrowdedDaysTest {

  private static final int CLIENTS = 6;
  private static final int STEPS = 50;

  private final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));
  private final int days = Integer.getInteger("remainder.crowds", 2);
  private final Map<String, Integer> told = new TreeMap<>();

  @Test
  void atOneProcess() throws Exception {
    try (var program = Program.onNewDatabase()) {
      play(List.of(program));
    }
  }

  @Test
  void atTwoProcesses() throws Exception {
    var database = Postgres.newDatabase();
    try (var one = Program.on(database, Map.of());
        var other = Program.on(database, Map.of())) {
      play(List.of(one, other));
    }
  }

  private void play(List<Program> programs) throws InterruptedException, ExecutionException {
    System.out.printf("-Dremainder.seed=%d -Dremainder.crowds=%d%n", seed, days);
    for (int number = 0; number < days; number++) {
      var program = programs.getFirst();
      var beginsAfter = program.logPosition();
      var shop = program.shop().inNewWarehouse();
      var day = new CrowdedDay(shop, "crowd" + seed + "-" + number + "-" + beginsAfter);
      work(day, shop, programs, seed + 100L * number);
      programs.forEach(Program::awaitViews);
      Settlement.of(day, shop);
      Equations.hold(shop, day.goods, List.of(day.customer));
      ReplayedLog.addsUp(program.jdbc(), beginsAfter, shop);
      assertThat(shop.get("/api/audit/invariants").ok().items("/violations")).isEmpty();
      day.told.forEach((what, times) -> told.merge(what, times, Integer::sum));
    }
    told.forEach((what, times) -> System.out.printf("%6d %s%n", times, what));
    assertThat(told).hasSizeGreaterThan(6);
  }

  private static void work(CrowdedDay day, Shop shop, List<Program> programs, long seed)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var working = new ArrayList<Future<?>>();
      for (int number = 0; number < CLIENTS; number++) {
        var own = shop.via(programs.get(number % programs.size()));
        var client = new BusyClient(day, own, seed + number);
        working.add(
            threads.submit(() -> {
              for (int step = 0; step < STEPS; step++) {
                client.step();
              }
            }));
      }
      for (var client : working) {
        client.get();
      }
    }
  }
}
