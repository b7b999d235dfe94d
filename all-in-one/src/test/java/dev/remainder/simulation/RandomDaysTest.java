package dev.remainder.simulation;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.query.history.EventStreams;
import dev.remainder.query.whatif.world.PlayedAgain;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code -Dremainder.seed=…} plays the same days again; {@code -Dremainder.histories=…} more of
 * them.
 */
@DisplayName("Random days come out as a naive model foretells them")
class RandomDaysTest {

  private static final int STEPS = 40;

  private final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));
  private final int histories = Integer.getInteger("remainder.histories", 16);
  private final Map<String, Integer> told = History.nothingTold();

  @BeforeEach
  void tellTheSeed() {
    System.out.printf("-Dremainder.seed=%d -Dremainder.histories=%d%n", seed, histories);
  }

  @Test
  void stepByStep() {
    try (var program = Program.onNewDatabase()) {
      var shop = program.shop().inNewWarehouse();
      for (int number = 0; number < histories; number++) {
        var history = new History(program, shop, seed + number, told);
        history.play(STEPS);
        checkAsAWhole(history, program);
        shop = history.shop;
      }
      told.forEach((what, times) -> System.out.printf("%6d %s%n", times, what));
    }
  }

  @Test
  void acrossRestartsInTheMiddle() {
    var database = Postgres.newDatabase();
    History history;
    try (var program = Program.on(database, Map.of())) {
      history = new History(program, program.shop().inNewWarehouse(), seed, told);
      history.play(STEPS);
    }
    for (int restart = 0; restart < 2; restart++) {
      try (var program = Program.on(database, Map.of())) {
        history.shop = history.shop.via(program);
        history.compare();
        history.play(STEPS / 2);
        checkAsAWhole(history, program);
      }
    }
  }

  /** Orders without a date are due at the very moment of their confirmation. */
  @Test
  void reservedByDate() {
    try (var program = Program.onNewDatabase()) {
      var history = new History(program, program.shop().inNewWarehouse(), seed, told);
      for (int half = 0; half < 2; half++) {
        history.configure(Map.of("reservationMethod", "BY_DATE", "reservationDaysBefore", 0));
        history.play(STEPS);
      }
      checkAsAWhole(history, program);
    }
  }

  @Test
  void playedByTwoProcessesInTurns() {
    var database = Postgres.newDatabase();
    try (var one = Program.on(database, Map.of());
        var other = Program.on(database, Map.of())) {
      var history = new History(one, one.shop().inNewWarehouse(), seed, told);
      for (int step = 0; step < 2 * STEPS; step++) {
        history.shop = history.shop.via(step % 2 == 0 ? other : one);
        history.play(1);
      }
      checkAsAWhole(history, one);
    }
  }

  private static void checkAsAWhole(History history, Program program) {
    Books.close(history, program.jdbc());
    history.reports.take(history.shop);
    history.reports.areStillTold(history.shop);
    PlayedAgain.whatReallyHappens(program.part(EventStreams.class));
    PlayedAgain.whatMightHappen(program.part(EventStreams.class), history.seed);
  }
}
