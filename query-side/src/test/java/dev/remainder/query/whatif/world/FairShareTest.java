package dev.remainder.query.whatif.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is free is split in proportion to what each misses")
class FairShareTest {

  @ParameterizedTest
  @CsvSource({
    "10 10, 10, 5 5",
    "10 30, 10, 3 7", // 2.5 and 7.5: among equal remainders the first in line
    "30 10, 10, 8 2",
    "1 1 1, 2, 1 1 0",
    "7 2 1, 5, 4 1 0", // 3.5, 1 and 0.5
    "100 1, 10, 10 0", // 9.9 and 0.1
    "5 5, 10, 5 5",
    "5 5, 99, 5 5",
    "1.5 1.5, 2, 1 1",
    "0.1 0.2, 0.1, 0 0.1", // in tenths: 0.033 and 0.067
    "1 2, 0.75, 0.25 0.5",
    "0.001 0.001, 0.001, 0.001 0",
    "4, 3, 3"
  })
  void isSplit(String missing, String free, String given) {
    assertThat(text(FairShare.share(quantities(missing), Quantity.of(free)))).isEqualTo(given);
  }

  @Test
  void neitherMoreThanThereIsNorMoreThanWanted() {
    var random = new Random(24);
    for (int round = 0; round < 2000; round++) {
      long step = List.of(1L, 10L, 100L, 1000L).get(random.nextInt(4));
      var missing =
          random
              .longs(1 + random.nextInt(8), 1, 60)
              .mapToObj(steps -> new Quantity(steps * step))
              .toList();
      var all = sum(missing);
      var free = new Quantity((1 + random.nextInt(200)) * step);

      var given = FairShare.share(missing, free);

      assertThat(sum(given)).isEqualTo(all.min(free));
      for (int index = 0; index < given.size(); index++) {
        assertThat(given.get(index)).isBetween(Quantity.ZERO, missing.get(index));
        // Nobody is further from the exact share than one step.
        double exact =
            Math.min(1.0, (double) free.thousandths() / all.thousandths())
                * missing.get(index).thousandths();
        assertThat(Math.abs(given.get(index).thousandths() - exact)).isLessThan(1000);
      }
    }
  }

  private static Quantity sum(List<Quantity> quantities) {
    return quantities.stream().reduce(Quantity.ZERO, Quantity::plus);
  }

  static List<Quantity> quantities(String texts) {
    return Arrays.stream(texts.split(" ")).map(Quantity::of).toList();
  }

  static String text(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::toString).collect(Collectors.joining(" "));
  }

  @Test
  void greedyServesTheFirstInLineFirst() {
    assertThat(
            Stream.of("0", "4", "10", "12", "99")
                .map(Quantity::of)
                .map(free -> text(Greedy.share(quantities("10 5"), free))))
        .containsExactly("0 0", "4 0", "10 0", "10 2", "10 5");
  }
}
